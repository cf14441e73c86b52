import type { Page } from '@playwright/test'
import { PayPage } from '../../pages/pay-page'
import { people, windows } from '../../support/people'
import { codeOf, payDirectly } from '../../support/world'
import type { World } from '../screen-state'

/** Address of the pay page of a window, as the printed code has it. */
export const payAt = (window: keyof typeof windows = 'first') => async ({ app }: World): Promise<string> => `/p/?c=${await codeOf(app, windows[window])}`

/** Faults that leave a payment without a result: the request is lost, and so is every question about it. */
export const NO_RESULT = [
  { kind: 'drop_request', operationId: 'pay', times: null },
  { kind: 'drop_request', operationId: 'getPaymentAttempt', times: null },
] as const

/** Pays ¥17.50 on the page until its result page stands. */
export async function pay(page: Page): Promise<void> {
  await new PayPage(page).pay('17.5', '17.50')
  await page.waitForURL(/\/pay\/result/)
}

/** Types an amount above the limit, with its reason. */
export async function typeOverLimit(page: Page, amount: string): Promise<PayPage> {
  const screen = new PayPage(page)
  await screen.isReady()
  await screen.type(amount)
  await page.getByLabel('超限原因').fill('接待考察组')
  return screen
}

const MINUTE_MS = 60_000

/** Three colleagues pay at the first window, each some minutes after the other; the clock ends where it was. */
export async function lunchQueue({ app, mock, session }: World): Promise<void> {
  const code = await codeOf(app, windows.first)
  const queue = [[people.chen, 1850, -21], [people.wang, 1600, -9], [people.zheng, 900, -2]] as const
  for (const [persona, dishFen, minutes] of queue) {
    const payer = await session(persona)
    await mock.setClock({ shiftMs: minutes * MINUTE_MS })
    await payDirectly(payer, code, dishFen)
    await mock.setClock({ shiftMs: -minutes * MINUTE_MS })
  }
}
