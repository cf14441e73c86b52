import { expect, type Page } from '@playwright/test'
import type { AppServer } from '../../support/app-server'
import type { MockConsole } from '../../support/mock-console'
import { signIn } from '../support/session'
import type { Phones } from './phone'
import type { ScreenState, World } from './screen-state'

/** A Friday, when the queue is longest: neither checks nor pictures depend on the day on which they run. */
export const NOON = '2026-11-20T12:03:07+08:00'

/** A poll, then a read that is tried three times. */
const LONGEST_WAIT_MS = 15_000

/** The console moves its clock by a year and a day at most. */
const LONGEST_SHIFT_MS = 366 * 86_400_000

/** Sets the server's clock to an instant, where it stands still. */
export async function stopClock(mock: MockConsole, instant: string): Promise<void> {
  await mock.setClock({ reset: true, frozen: true })
  let left = Date.parse(instant) - Date.parse((await mock.state()).clock.at)
  while (left !== 0) {
    const shiftMs = Math.max(-LONGEST_SHIFT_MS, Math.min(LONGEST_SHIFT_MS, left))
    await mock.setClock({ shiftMs })
    left -= shiftMs
  }
}

export interface StageOptions {
  readonly app: AppServer
  readonly phones: Phones
}

/** A fresh server, an emptied phone, and the screen in its state. */
export async function openScreen(state: ScreenState, { app, phones }: StageOptions): Promise<Page> {
  const { console: mock } = app
  await stopClock(mock, NOON)
  await mock.reset()
  await mock.setLocation({ mode: 'at_window' })
  const user = state.as === undefined ? undefined : await signIn(app, state.as)
  const world: World = {
    app,
    mock,
    session: (persona) => signIn(app, persona),
    user: () => {
      if (user === undefined) throw new Error(`${state.name} is nobody's phone`)
      return user
    },
  }
  await state.before?.(world)
  const { page, handTo } = await phones.get(state.camera === true)
  await handTo({ ...state.device, ...(user && { session: user }), kept: state.kept ?? {} })
  for (const fault of state.faults ?? []) await mock.addFault(fault)
  await page.goto(new URL(typeof state.at === 'string' ? state.at : await state.at(world), app.origin).href)
  await state.act?.(page, world)
  await isReached(page, state)
  return page
}

async function isReached(page: Page, { shows }: ScreenState): Promise<void> {
  const proof = typeof shows === 'function' ? shows(page) : page.getByText(shows)
  // Looks in each frame, where `expect` looks after 100, 250, 500 … ms: hundreds of states wait here.
  await proof.filter({ visible: true }).first().waitFor({ timeout: LONGEST_WAIT_MS })
  await expect(page.locator('#shell'), 'the app has taken over').toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
