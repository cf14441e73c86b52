/** Points and redemptions as tests have them: short words for earning, redeeming, collecting. */
import type { PickUp, PointsOverview, Redemption } from '@contract/generated/types'
import { auditPoints, earnPoints, grantPoints } from '@mock/domain/points'
import { expect } from 'vitest'
import { bodyOf } from './expectations'
import { newKey } from './meals'
import type { Caller, World } from './world'

/** Hands out at the counter, and nothing else. */
export const COUNTER = '13800000009'
/** 200 points, no money, two for each person, seven days. */
export const UMBRELLA = 'itm_umbrella'
/** 800 points and 39 yuan, one for each person. */
export const LAMP = 'itm_lamp'
/** 400 points and 58 yuan: above the password-free limit. */
export const FISH = 'itm_fish'
/** Becomes a coupon for 80 points. */
export const VOUCHER = 'itm_lunch'

/** Gives points that can be spent at once. */
export const giftOf = (world: World, staffId: string, points: number): void => world.change((tx) =>
  grantPoints(tx, { staffId, points, title: '测试赠送', reference: null, atMs: world.clock.now() }))

/** Points earned for something without an operation of its own. */
export const earned = (world: World, staffId: string, points: number): void => world.change((tx) =>
  earnPoints(tx, { staffId, points, title: '测试奖励', reference: null, atMs: world.clock.now() }))

/** What somebody sees of their points. */
export const overviewOf = async (world: World, as: Caller): Promise<PointsOverview> => bodyOf(await world.call('getPointsOverview', { as }))

/** The price of so many, as shown. */
export const wishFor = ({ store }: Pick<World, 'store'>, itemId: string, quantity = 1) => {
  const { points = 0, fen = 0 } = store.read.get('mallItems', itemId) ?? {}
  return { itemId, quantity, points: points * quantity, fen: fen * quantity }
}

/** Redeems; it must succeed. */
export const redeemed = async (world: World, as: Caller, itemId: string, quantity = 1): Promise<Redemption> =>
  bodyOf(await world.call('redeem', { as, key: newKey(), body: wishFor(world, itemId, quantity) }))

/** Cancels; it must succeed. */
export const cancelled = async (world: World, as: Caller, redemptionId: string): Promise<Redemption> =>
  bodyOf(await world.call('cancelRedemption', { as, key: newKey(), params: { redemptionId } }))

/** The code of a redemption that waits. */
export const codeOf = ({ pickUpCode }: Redemption): string => {
  if (pickUpCode === null) throw new Error('the redemption has no code')
  return pickUpCode
}

/** Hands a redemption out; it must succeed. */
export const collected = async (world: World, redemption: Redemption): Promise<PickUp> =>
  bodyOf(await world.call('handOutPickUp', { as: world.signInAs(COUNTER), key: newKey(), body: { code: codeOf(redemption) } }))

/** Proves the whole ledger of points: zero sum, gapless entries, batches that are the balances, nothing negative. */
export const expectSoundPoints = ({ store }: Pick<World, 'store'>): void =>
  expect(auditPoints(store.read)).toEqual({ sumFen: 0, faults: [] })
