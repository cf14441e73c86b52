import { type Browser, expect, type Page } from '@playwright/test'
import type { AppServer } from '../../support/app-server'
import type { MockConsole } from '../../support/mock-console'
import { launchWithCamera, newDevice } from '../support/device'
import { signIn } from '../support/session'
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
  readonly browser: Browser
  /** Of a wall without a code, for states with a camera. */
  readonly clip: string
}

export interface OpenScreen {
  readonly page: Page
  close(): Promise<void>
}

/** A fresh server, a fresh phone, and the screen in its state. */
export async function openScreen(state: ScreenState, { app, browser, clip }: StageOptions): Promise<OpenScreen> {
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
  for (const fault of state.faults ?? []) await mock.addFault(fault)
  const own = state.camera === undefined ? browser : await launchWithCamera(clip)
  const context = await newDevice(own, app.origin, { ...state.device, session: user, camera: state.camera === undefined ? undefined : clip })
  const close = async () => {
    await context.close()
    if (own !== browser) await own.close()
  }
  try {
    const page = await context.newPage()
    await keep(page, state.kept ?? {})
    await page.clock.setFixedTime(NOON)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(new URL(typeof state.at === 'string' ? state.at : await state.at(world), app.origin).href)
    await state.act?.(page, world)
    await isReached(page, state)
    return { page, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function keep(page: Page, kept: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify(value))
  }, kept)
}

async function isReached(page: Page, { shows }: ScreenState): Promise<void> {
  const proof = typeof shows === 'function' ? shows(page) : page.getByText(shows)
  await expect(proof.filter({ visible: true }).first()).toBeVisible({ timeout: LONGEST_WAIT_MS })
  await expect(page.locator('#shell'), 'the app has taken over').toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
