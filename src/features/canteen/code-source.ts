import type { BodyOf } from '@/api/types'

/** How a code came to the phone, as the contract names it. */
export type CodeSource = BodyOf<'resolveCode'>['source']

/** What the app's own pages say of it when they open the pay page; anything else in an address is a link's. */
const SAID: readonly CodeSource[] = ['scanner', 'picture', 'typed', 'wechat']

/** Of a page's parameters: WeChat's own scan brings `q`. */
export const sourceOf = ({ by, q }: Readonly<Record<string, string | undefined>>): CodeSource =>
  SAID.find((source) => source === by) ?? (q === undefined ? 'link' : 'wechat')
