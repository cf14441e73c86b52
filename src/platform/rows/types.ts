/**
 * How many rows of a list may be drawn in one piece. The mini-program sends each piece as one JSON text from the logic to the view,
 * which an old phone works off before it answers a finger; a browser draws them all at once.
 */
export type RowsAtOnce = number

/** How many rows come along with whatever else is drawn with the list: in the mini-program none. */
export type RowsAtFirst = number

/** Calls once what has been rendered by now is in the view; answers how to give that up. */
export type AfterDrawn = (next: () => void) => () => void
