/** The books of points, coupons, stock and urns: what must hold after every step. */
import { pointsFaults, pointsSum } from '@mock/domain/points'
import type { AppReadTx } from '@mock/store/tables'
import { must } from '../rng'
import { violate, type World } from '../world'
import { couponFaults } from './coupon-books'
import { DRAW_ID, items, PACK_COUPONS } from './tiny-rewards'

/** After every step. */
export function checkRewards(world: World): void {
  const { read } = world.server.backend.store
  const sum = pointsSum(read)
  if (sum !== 0) violate(world, `the points sum to ${sum}`)
  const faults = [
    ...pointsFaults(read), ...mealFaults(read), ...couponFaults(read), ...redemptionFaults(read), ...stockFaults(read),
    ...urnFaults(read), ...packFaults(read),
  ]
  for (const fault of faults) violate(world, fault)
}

/** Points that a story brought its person, owed ones taken off. */
const netOf = (read: AppReadTx, staffId: string, id: string): number =>
  read.find('pointsTransfers', 'byStaff', staffId)
    .filter(({ reference }) => reference?.id === id)
    .reduce((total, { points, owedPoints }) => total + points - owedPoints, 0)

/** Nobody keeps points of what was given back: at most one for each full yuan that stays paid. */
function mealFaults(read: AppReadTx): string[] {
  return read.all('payments').flatMap(({ id, payerId, payableFen, refundedFen }) => {
    const kept = netOf(read, payerId, id)
    const most = Math.floor((payableFen - refundedFen) / 100)
    return kept < 0 || kept > most ? [`${id} of ${payableFen} fen, ${refundedFen} refunded, left ${kept} points`] : []
  })
}

/** What was taken for a redemption is with the mall while it stands, and with its person once it does not. */
function redemptionFaults(read: AppReadTx): string[] {
  return read.all('redemptions').flatMap(({ id, staffId, state, points, fen }) => {
    const stands = state === 'ready' || state === 'collected' || state === 'issued'
    const cost = -netOf(read, staffId, id)
    const paid = -read.all('ledgerEntries')
      .filter(({ transferId, accountId }) => transferId.startsWith(id) && accountId !== 'acc_takings-mall')
      .reduce((total, { deltaFen }) => total + deltaFen, 0)
    return [
      ...(cost === (stands ? points : 0) ? [] : [`${id} is ${state} and cost ${cost} points of ${points}`]),
      ...(paid === (stands ? fen : 0) ? [] : [`${id} is ${state} and cost ${paid} fen of ${fen}`]),
    ]
  })
}

/** Stock and what is in people's hands make what there was. */
function stockFaults(read: AppReadTx): string[] {
  return items.flatMap(({ id, stock: initial }) => {
    const { stock } = must(read.get('mallItems', id))
    const held = read.all('redemptions')
      .filter(({ itemId, state }) => itemId === id && state !== 'cancelled' && state !== 'expired')
      .reduce((total, { quantity }) => total + quantity, 0)
    return stock < 0 || stock + held !== initial ? [`${id}: ${stock} on the shelf and ${held} redeemed of ${initial}`] : []
  })
}

/** Slips in the urn and drawn make all; one right, one entry; each prize is really there. */
function urnFaults(read: AppReadTx): string[] {
  const draw = must(read.get('draws', DRAW_ID))
  const { slips, entryCount } = must(read.get('drawUrns', DRAW_ID))
  const entries = read.all('drawEntries')
  const spent = read.all('drawRights').filter(({ entryId }) => entryId !== null).length
  const rights = new Set(entries.map(({ rightId }) => rightId)).size
  return [
    ...(entries.length === entryCount && spent === entryCount && rights === entryCount
      ? [] : [`${entries.length} entries (${entryCount} counted) spent ${spent} rights, ${rights} different ones`]),
    ...draw.prizes.flatMap((prize, at) => {
      const drawn = entries.filter(({ prizeId }) => prizeId === prize.prizeId).length
      const left = slips.filter((slip) => slip === at).length
      return drawn + left === prize.slips ? [] : [`${prize.prizeId}: ${left} in the urn and ${drawn} drawn of ${prize.slips}`]
    }),
    ...entries.flatMap(({ id, staffId, couponId, redemptionId, points, prizeId }) => {
      const prize = draw.prizes.find((one) => one.prizeId === prizeId)
      const granted = prize?.kind === 'points' ? points === netOf(read, staffId, id) && points === prize.points
        : prize?.kind === 'coupon' ? read.get('coupons', couponId ?? '') !== undefined
          : prize?.kind !== 'goods' || read.get('redemptions', redemptionId ?? '')?.staffId === staffId
      return granted ? [] : [`${id} won ${prizeId} and did not get it`]
    }),
  ]
}

/** A pack is claimed once a person. */
function packFaults(read: AppReadTx): string[] {
  const claims = read.all('giftPackClaims')
  const people = new Set(claims.map(({ staffId }) => staffId)).size
  const given = claims.reduce((total, { couponIds }) => total + couponIds.length, 0)
  return people === claims.length && given === claims.length * PACK_COUPONS ? [] : [`${claims.length} claims of ${people} people gave ${given} coupons`]
}
