/** A payer's phone: a browser context of its own with two tabs, which are reloaded and closed in the middle of what they do. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { watchAttempt } from '../tabs'
import { violate, type Payer, type World } from '../world'
import type { Look, Tab } from './page'
import type { Site } from './site'

export interface Phone {
  readonly payer: Payer
  readonly context: BrowserContext
  readonly tabs: Page[]
  /** What its storage held when last looked at. */
  kept: Readonly<Record<string, string>>
  pinWanted: ReadonlySet<string>
}

const addressOf = (origin: string, { userId, token }: Payer): string => `${origin}/?${new URLSearchParams({ user: userId, token }).toString()}`

export async function openPhone(browser: Browser, site: Site, payer: Payer): Promise<Phone> {
  const context = await browser.newContext()
  await site.install(context)
  const phone: Phone = { payer, context, tabs: [], kept: {}, pinWanted: new Set() }
  for (const _tab of payer.tabs) phone.tabs.push(await openTab(phone, site))
  return phone
}

export async function openTab({ context, payer }: Phone, { origin }: Site): Promise<Page> {
  const page = await context.newPage()
  await page.goto(addressOf(origin, payer))
  return page
}

/** Does something in a tab; `wait` for its end only when nothing may be under way afterwards. */
export async function doIn(world: World, phone: Phone, page: Page, what: Doing, wait = false): Promise<void> {
  await page.evaluate(async ([nowMs, doing, waits]) => {
    const { tab } = window as unknown as { tab: Tab }
    tab.at(nowMs)
    const done = doing.what === 'pay' ? tab.pay(doing.quote) : doing.what === 'reconcile' ? tab.reconcile() : tab.press(doing.what, doing.key, doing.pinProof)
    if (waits) await done
  }, [world.nowMs + phone.payer.skewMs, what, wait] as const)
}

export type Doing =
  | { readonly what: 'pay'; readonly quote: Parameters<Tab['pay']>[0] }
  | { readonly what: 'submit' | 'resume' | 'close'; readonly key: string; readonly pinProof?: string }
  | { readonly what: 'reconcile' }

/** Looks at every tab, and judges each change of an attempt since the last look. */
export async function lookAt(world: World, phone: Phone): Promise<void> {
  const looks = await Promise.all(phone.tabs.map((page) => page.evaluate((): Look => (window as unknown as { tab: Tab }).tab.look())))
  for (const error of looks.flatMap(({ errors }) => errors)) violate(world, `the client threw ${error}`)
  phone.pinWanted = new Set(looks.flatMap(({ pinWanted }) => pinWanted))
  const kept = looks.at(-1)?.kept ?? {}
  for (const key of new Set([...Object.keys(phone.kept), ...Object.keys(kept)])) {
    if (kept[key] !== phone.kept[key]) watchAttempt(world, key, kept[key] ?? null)
  }
  phone.kept = kept
  for (const { state, paymentId } of world.attempts.values()) if (state === 'succeeded' && paymentId !== undefined) world.acknowledged.add(paymentId)
}
