/** Five devices of one person at once: five quotes over the same coupons, five payments, five redemptions of the same thing. */
import type { Quote } from '@contract/generated/types'
import { must } from '../rng'
import type { ApiAnswer } from '../server'
import { windowIds } from '../tiny-world'
import { count, uuidOf, violate, type Payer, type World } from '../world'
import { usableCoupons } from './prices'

const DEVICES = 5

/** At most one of them may have the coupon. Devices that are no phone of ours: nothing of it is shown there. */
export async function rush(world: World, payer: Payer): Promise<void> {
  const { rng, server } = world
  const { token, userId } = payer
  const [coupon] = usableCoupons(server.backend.store.read, userId, world.nowMs)
  if (!coupon) return
  world.busy += 1
  const quotes = await Promise.all(Array.from({ length: DEVICES }, (_, n) => server.send({
    operationId: 'createQuote', method: 'POST', path: '/quotes', token,
    body: {
      code: must(world.stickers.get(rng.pick(windowIds))), scene: 'daily', periodId: 'lunch', dishFen: rng.pick([600, 1_600]) + count(world) * 7 + n,
      location: { status: 'refused' }, ...(rng.chance(0.3) ? {} : { couponIds: [coupon.id] }),
    },
  })))
  const made = quotes.flatMap((answer) => (answer?.status === 201 ? [answer.body as Quote] : []))
  const answers = await Promise.all(made.map(({ quoteId, payableFen }) => server.send({
    operationId: 'pay', method: 'POST', path: '/payments', token, key: uuidOf(count(world)), body: { quoteId, payableFen },
  })))
  world.busy -= 1
  if (made.length === DEVICES) world.coverage.hit('event rushed')
  judge(world, coupon.id, made, answers)
}

function judge(world: World, couponId: string, quotes: readonly Quote[], answers: readonly ApiAnswer[]): void {
  const paid = quotes.filter((_quote, n) => answers[n]?.status === 201)
  for (const { quoteId } of quotes) {
    const row = world.server.backend.store.read.all('payments').find((payment) => payment.quoteId === quoteId)
    if (row) world.elsewhere.add(row.id)
  }
  const withIt = paid.filter(({ adjustments }) => adjustments.some((one) => one.couponId === couponId))
  if (withIt.length > 1) violate(world, `${couponId} was taken off ${withIt.length} payments at once`)
}
