/** The counter: codes are shown, handed out, and sometimes shown once more. */
import { call } from '../network'
import { openSessionOf } from '../keeper'
import { COUNTER_ID, tokenOf } from '../tiny-world'
import { count, uuidOf, type HandOut, type World } from '../world'

const counterToken = tokenOf(COUNTER_ID, 0)

/** A code is shown, or one whose end nobody knows is sent once more under its own key. */
export function handOut(world: World): void {
  const { rng } = world
  const open = world.handOuts.filter(({ isOpen }) => isOpen)
  const codes = world.server.backend.store.read.all('redemptions').flatMap(({ code }) => (code === null ? [] : [code]))
  if (open.length > 0 && (codes.length === 0 || rng.chance(0.5))) return sendHandOut(world, rng.pick(open))
  if (codes.length === 0) return
  const order: HandOut = { code: rng.pick(codes), key: uuidOf(count(world)), isOpen: true }
  world.handOuts.push(order)
  sendHandOut(world, order)
}

/** Sends a hand-out; only a settled answer ends it. */
export function sendHandOut(world: World, order: HandOut): void {
  const { code, key } = order
  void call(world, { label: 'hand_out', payer: null, tab: null }, {
    operationId: 'handOutPickUp', method: 'POST', path: '/workbench/pick-ups/hand-outs', token: counterToken, key, body: { code },
  }).then((answer) => {
    if (answer?.status === 200 || answer?.status === 201) {
      order.isOpen = false
      world.coverage.hit('event picked_up')
    }
    if (answer?.status === 422 || answer?.status === 404) {
      order.isOpen = false
      world.coverage.hit('event pick_up_refused')
    }
    if (answer?.status === 401) openSessionOf(world, COUNTER_ID, counterToken)
  })
}
