/**
 * Every route of the app as data. `app.config.ts` (packages), `config/index.ts` (H5 addresses), the prerendered shells
 * and the service worker all derive from this table, so a page is declared once.
 */
export interface Route {
  /** Page path inside its package, as Taro names it, without a leading slash. */
  readonly page: string
  /** WeChat subpackage root; absent for the main package. */
  readonly root?: string
  /** Short H5 addresses, the first one being the canonical one. */
  readonly paths: readonly [string, ...string[]]
}

/** Route ids are stable names; paths may change. */
export const routes = {
  home: { page: 'pages/home/index', paths: ['/'] },
  matters: { page: 'pages/matters/index', paths: ['/matters'] },
  me: { page: 'pages/me/index', paths: ['/me'] },
  notFound: { page: 'pages/not-found/index', paths: ['/not-found'] },
  // WeChat's sub-path rule for plain-link QR codes wants the slash: https://<origin>/p/?c=…
  pay: { root: 'pages/canteen', page: 'pay/index', paths: ['/p', '/p/'] },
  payResult: { root: 'pages/canteen', page: 'result/index', paths: ['/pay/result'] },
  scan: { root: 'pages/canteen', page: 'scan/index', paths: ['/scan'] },
  bills: { root: 'pages/canteen', page: 'bills/index', paths: ['/bills'] },
  bill: { root: 'pages/canteen', page: 'bill/index', paths: ['/bill'] },
  signIn: { root: 'pages/account', page: 'sign-in/index', paths: ['/sign-in'] },
  privacy: { root: 'pages/account', page: 'privacy/index', paths: ['/privacy'] },
  pin: { root: 'pages/account', page: 'pin/index', paths: ['/pin'] },
  wallet: { root: 'pages/account', page: 'wallet/index', paths: ['/wallet'] },
  points: { root: 'pages/rewards', page: 'points/index', paths: ['/points'] },
  pointsEntries: { root: 'pages/rewards', page: 'entries/index', paths: ['/points/entries'] },
  quiz: { root: 'pages/rewards', page: 'quiz/index', paths: ['/quiz'] },
  mall: { root: 'pages/rewards', page: 'mall/index', paths: ['/mall'] },
  mallItem: { root: 'pages/rewards', page: 'item/index', paths: ['/mall/item'] },
  redemptions: { root: 'pages/rewards', page: 'redemptions/index', paths: ['/redemptions'] },
  redemption: { root: 'pages/rewards', page: 'redemption/index', paths: ['/redemption'] },
  coupons: { root: 'pages/rewards', page: 'coupons/index', paths: ['/coupons'] },
  coupon: { root: 'pages/rewards', page: 'coupon/index', paths: ['/coupon'] },
  giftPacks: { root: 'pages/rewards', page: 'packs/index', paths: ['/gift-packs'] },
  draws: { root: 'pages/rewards', page: 'draws/index', paths: ['/draws'] },
  draw: { root: 'pages/rewards', page: 'draw/index', paths: ['/draw'] },
  drawProof: { root: 'pages/rewards', page: 'proof/index', paths: ['/draw/proof'] },
  // A visitor's links: the secret is in the fragment, https://<origin>/v/#t=…
  invitation: { root: 'pages/visitor', page: 'invitation/index', paths: ['/v', '/v/'] },
  visitApply: { root: 'pages/visitor', page: 'apply/index', paths: ['/v/apply', '/v/apply/'] },
  visits: { root: 'pages/visitor', page: 'visits/index', paths: ['/visits'] },
  visitInvite: { root: 'pages/visitor', page: 'invite/index', paths: ['/visits/invite'] },
  visit: { root: 'pages/visitor', page: 'visit/index', paths: ['/visit'] },
  notices: { root: 'pages/visitor', page: 'notices/index', paths: ['/notices'] },
  workbench: { root: 'pages/workbench', page: 'window/index', paths: ['/workbench'] },
  refund: { root: 'pages/workbench', page: 'refund/index', paths: ['/workbench/refund'] },
  counter: { root: 'pages/workbench', page: 'counter/index', paths: ['/workbench/counter'] },
  gate: { root: 'pages/workbench', page: 'gate/index', paths: ['/workbench/gate'] },
  gateVisits: { root: 'pages/workbench', page: 'gate-visits/index', paths: ['/workbench/gate/visits'] },
  walkIn: { root: 'pages/workbench', page: 'walk-in/index', paths: ['/workbench/gate/walk-in'] },
  gateEvents: { root: 'pages/workbench', page: 'gate-events/index', paths: ['/workbench/gate/events'] },
  evacuation: { root: 'pages/workbench', page: 'evacuation/index', paths: ['/workbench/gate/evacuation'] },
} as const satisfies Record<string, Route>

/** The closed list of route ids. */
export type RouteId = keyof typeof routes

/** The tabs in the order in which they are drawn, with their words; all of them are in the main package. */
export const tabs = [
  { id: 'home', label: '首页' },
  { id: 'matters', label: '我的事项' },
  { id: 'me', label: '我的' },
] as const satisfies readonly { id: RouteId; label: string }[]

const table: Record<RouteId, Route> = routes
const entries = Object.entries(table) as [RouteId, Route][]

/** Full page path without a leading slash, e.g. `pages/canteen/pay/index`. */
export function pagePath(id: RouteId): string {
  const { root, page } = table[id]
  return root === undefined ? page : `${root}/${page}`
}

/** Address for `Taro.navigateTo` and friends on both targets; `undefined` values are left out, the rest is encoded. */
export function routeUrl(id: RouteId, query: Readonly<Record<string, string | undefined>> = {}): string {
  const pairs = Object.entries(query)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return `/${pagePath(id)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

/** Which route an H5 pathname (without query) belongs to; undefined for an unknown address. */
export function routeOfPath(pathname: string): RouteId | undefined {
  return entries.find(([id, route]) => route.paths.includes(pathname) || pathname === `/${pagePath(id)}`)?.[0]
}

/** Taro's `customRoutes`: the short addresses **and** the real path, or a full page path would not resolve on H5. */
export function customRoutes(): Record<string, string[]> {
  return Object.fromEntries(entries.map(([id, route]) => [`/${pagePath(id)}`, [...route.paths, `/${pagePath(id)}`]]))
}

/** Main package pages, home first (Taro starts with the first one). */
export function mainPages(): string[] {
  return entries.filter(([, route]) => route.root === undefined).map(([id]) => pagePath(id))
}

/** WeChat subpackages with the pages of each. */
export function subPackages(): { root: string; pages: string[] }[] {
  const roots = [...new Set(entries.flatMap(([, route]) => route.root ?? []))]
  return roots.map((root) => ({ root, pages: entries.filter(([, route]) => route.root === root).map(([, route]) => route.page) }))
}
