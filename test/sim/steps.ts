/** The steps of a sequence and how often each comes. */
import { passDay, refund, revokeCode, signIn, tamper, toggleWindow } from './keeper'
import { handOut } from './rewards/counter'
import { rush } from './rewards/rush'
import { actOnRewards, resumeRewards } from './rewards/wishes'
import { deliverOne } from './network'
import { act } from './people'
import { must } from './rng'
import { killTab, openTab } from './tabs'
import { reconcile } from './taps'
import type { Tab, World } from './world'

/** A step and its name for the trace. */
type Step = readonly [what: string, doIt: () => void]

/** What happens next: mostly people, now and then the world. */
export function chooseStep(world: World): Step {
  const { rng, messages, coverage } = world
  const payer = rng.pick(world.payers)
  const tab = must(payer.tabs[rng.chance(0.6) ? 0 : 1])
  const client = tab.client
  return rng.weighted<Step>([
    [client ? (payer.signedIn ? 50 : 8) : 0, ['act', () => act(world, tab)]],
    [client && payer.signedIn ? 20 : 0, ['rewards', () => actOnRewards(world, tab)]],
    [client ? 3 : 0, ['resume rewards', () => resumeRewards(world, tab)]],
    [client ? 6 : 0, ['reconcile', () => reconcile(world, tab)]],
    [client ? 2 : 0, ['kill', () => killTab(world, tab)]],
    [client ? 0 : 40, ['restart', () => restart(world, tab)]],
    [messages.length * 4, ['deliver', () => deliverOne(world)]],
    [payer.offline ? 30 : 0, ['online', () => { payer.offline = false }]],
    [1.5, ['skew', () => { payer.skewMs = rng.pick([-600_000, 0, 600_000, rng.int(1_200_000) - 600_000]) }]],
    [1.5, ['wait', () => { world.nowMs += 60_000 * (1 + rng.int(6)) }]],
    [0.2, ['a day', () => passDay(world)]],
    [0.7, ['server restart', () => {
      coverage.hit('event server_restarted')
      world.server.crash()
    }]],
    [6, ['refund', () => refund(world)]],
    [5, ['hand out', () => handOut(world)]],
    [1, ['rush', () => void rush(world, payer)]],
    [1, ['revoke code', () => revokeCode(world)]],
    [1, ['window', () => toggleWindow(world)]],
    [client && payer.signedIn ? 1 : 0, ['sign out', () => signOut(world, tab)]],
    [payer.signedIn ? 0 : 40, ['sign in', () => signIn(world, payer)]],
    [payer.disk.full ? 40 : 2, ['storage', () => { payer.disk.full = !payer.disk.full }]],
    [1.5, ['tamper', () => void tamper(world, payer)]],
  ])
}

/** The app starts and, as it does, reconciles. */
function restart(world: World, tab: Tab): void {
  openTab(world, tab)
  reconcile(world, tab)
  resumeRewards(world, tab)
}

/** Sign-out wipes what is settled and nothing else. */
function signOut(world: World, tab: Tab): void {
  const { payer } = tab
  const client = must(tab.client)
  world.coverage.hit('event sign_out')
  payer.signedIn = false
  void client.forgetSettled(payer.userId, 0)
}
