/**
 * Calls back when the user pulls the page down, and takes the animation away when the work is done. The mini-program only:
 * in H5 the browser's own reload is that gesture.
 */
export type UsePullDown = (refresh: () => Promise<unknown>) => void
