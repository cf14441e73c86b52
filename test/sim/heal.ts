import { checkEnd, checkStep } from './invariants'
import { sendRefund, signIn } from './keeper'
import { settle } from './network'
import { must, type Rng } from './rng'
import { openTab } from './tabs'
import { sendHandOut } from './rewards/counter'
import { resumeRewards } from './rewards/wishes'
import { reconcile } from './taps'
import type { Message, Payer, Tab, World } from './world'

/** Network back, everybody signed in, late messages arrive before and after everything was settled. */
export async function heal(world: World, rng: Rng): Promise<void> {
  world.rng = rng
  world.healing = true
  world.trace?.('healing')
  for (const payer of world.payers) {
    payer.offline = false
    payer.disk.full = false
    signIn(world, payer)
  }
  await deliverSome(world, 0.5)
  for (let round = 0; round < 4; round += 1) {
    world.nowMs += round === 2 ? 1_600_000 : 20_000
    await reconcileAll(world)
    if (round === 1) await deliverSome(world, 0)
    world.server.releaseAll()
    checkStep(world)
  }
  checkEnd(world)
}

async function deliverSome(world: World, keep: number): Promise<void> {
  const kept: Message[] = []
  while (world.messages.length > 0) {
    const [message] = world.messages.splice(world.rng.int(world.messages.length), 1)
    if (world.rng.chance(keep)) kept.push(must(message))
    else void must(message).deliver()
    await settle(world)
  }
  world.messages.push(...kept)
}

async function reconcileAll(world: World): Promise<void> {
  for (const payer of world.payers) {
    if (!payer.signedIn) signIn(world, payer)
    for (const tab of payer.tabs) if (!tab.client) openTab(world, tab)
    reconcile(world, leadTab(payer))
    resumeRewards(world, leadTab(payer))
  }
  await settle(world)
  for (const order of world.refunds) {
    if (order.state === 'open') sendRefund(world, order)
    await settle(world)
  }
  for (const order of world.handOuts) {
    if (order.isOpen) sendHandOut(world, order)
    await settle(world)
  }
}

const leadTab = (payer: Payer): Tab => must(payer.tabs[0])
