/** One sequence in a real browser: some steps of trouble, healing, judgement by the invariants of the others. */
import type { Browser } from '@playwright/test'
import { checkEnd, checkStep } from '../invariants'
import { printStickers } from '../keeper'
import { createRng, must } from '../rng'
import { createWorld } from '../sequence'
import type { World } from '../world'
import { doIn, lookAt, openPhone, type Phone } from './phone'
import { createRoughNetwork, type RoughNetwork } from './rough-network'
import type { Site } from './site'
import { chooseStep } from './steps'

export const STEPS = 24
/** Between two taps, in ms: long enough for some requests to be answered, too short for others. */
const LONGEST_PAUSE_MS = 25

export interface BrowserSequence {
  readonly browser: Browser
  readonly site: Site
  readonly seed: number
  readonly number: number
  readonly trace?: ((line: string) => void) | undefined
}

/** Everything that went wrong, and how often each fault was met. */
export interface BrowserResult {
  readonly violations: readonly string[]
  readonly met: RoughNetwork['met']
  readonly payments: number
  readonly reloads: number
}

export async function runBrowserSequence({ browser, site, seed, number, trace }: BrowserSequence): Promise<BrowserResult> {
  const world = createWorld({ seed, number, trace })
  printStickers(world)
  const network = createRoughNetwork(world)
  site.connect(network.answer)
  const phones = await Promise.all(world.payers.map((payer) => openPhone(browser, site, payer)))
  let reloads = 0
  for (let index = 0; index < STEPS && world.violations.length === 0; index += 1) {
    world.rng = createRng(seed, number, index)
    world.nowMs += world.rng.int(15_000)
    const [what, doIt] = chooseStep({ world, network, site }, world.rng.pick(phones))
    world.trace?.(`${index} ${what}`)
    if (what === 'reload' || what === 'kill') reloads += 1
    await doIt()
    await pause(world.rng.int(LONGEST_PAUSE_MS))
    await judge(world, phones)
  }
  if (world.violations.length === 0) await heal(world, network, phones)
  await Promise.all(phones.map(({ context }) => context.close()))
  return { violations: world.violations, met: network.met, payments: world.server.backend.store.read.all('payments').length, reloads }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

async function judge(world: World, phones: readonly Phone[]): Promise<void> {
  for (const phone of phones) await lookAt(world, phone)
  checkStep(world)
}

/** The network is back, late messages arrive, every tab starts anew and asks as the app does. */
async function heal(world: World, network: RoughNetwork, phones: readonly Phone[]): Promise<void> {
  world.trace?.('healing')
  world.healing = true
  for (const { context, payer, tabs } of phones) {
    payer.offline = false
    await context.setOffline(false)
    for (const page of tabs) await page.reload()
  }
  for (let round = 0; round < 4; round += 1) {
    world.nowMs += round === 2 ? 1_600_000 : 20_000
    for (const phone of phones) await doIn(world, phone, must(phone.tabs[round % 2]), { what: 'reconcile' }, true)
    while (network.held > 0) network.release()
    await judge(world, phones)
  }
  checkEnd(world)
}
