/** Puts a text into the clipboard; false where the device did not let it. */
export type CopyText = (text: string) => Promise<boolean>

/**
 * How this device passes something on. `system`: the browser's own sheet takes a text. `card`: WeChat sends a card of the
 * mini-program, from a native button with `openType='share'`. `none`: only by copying.
 */
export type ShareWay = () => 'system' | 'card' | 'none'

/** `system` only; false when the user changed their mind or the device refused. */
export type ShareText = (text: string) => Promise<boolean>

/** What WeChat sends: a title and the page of this mini-program that it opens, with its query. */
export interface ShareCard {
  readonly title: string
  readonly path: string
}

/** `card` only: names what the share button of this page sends. The page's configuration needs `enableShareAppMessage`. */
export type UseShareCard = (card: ShareCard) => void
