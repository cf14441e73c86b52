import { toInstant } from '@/shared/lib/time'
import { fail, ok, type Result } from '@/shared/lib/result'
import type { GiftPack } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { grantPoints } from '@mock/domain/points'
import type { CouponRow, GiftPackRow } from '@mock/store/rows/coupons'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { issueCoupon } from './moves'
import { occasionFor, type Occasion } from './occasion'
import { couponPolicyOf, templateOf } from './policy'

const DAY_MS = 86_400_000

const claimId = (packId: string, staffId: string, { year }: Occasion): string => `${packId}|${staffId}|${year}`

/** The contract's view of a pack at its occasion. */
export const toGiftPack = (tx: AppReadTx, pack: GiftPackRow, staffId: string, occasion: Occasion, nowMs: number): GiftPack => {
  const claim = tx.get('giftPackClaims', claimId(pack.id, staffId, occasion))
  const coupons = pack.contents.map(({ templateId, count }) => ({ title: templateOf(tx, templateId).title, count }))
  return {
    packId: pack.id, title: pack.title, text: pack.text, occasion: pack.occasion,
    state: claim ? 'claimed' : nowMs < occasion.fromMs ? 'upcoming' : 'claimable',
    opensAt: toInstant(occasion.fromMs), closesAt: toInstant(occasion.untilMs),
    contents: pack.points > 0 ? [...coupons, { title: `${pack.points} 积分`, count: 1 }] : coupons,
    claimedAt: claim ? toInstant(claim.atMs) : null,
  }
}

/** Packs that somebody can claim, that come soon, or that they have claimed; in the order of their opening. */
export const packsFor = (tx: AppReadTx, staffId: string, nowMs: number): GiftPack[] => {
  const soonMs = nowMs + couponPolicyOf(tx).announceDays * DAY_MS
  return tx.all('giftPacks').flatMap((pack) => {
    const occasion = occasionFor(tx, pack, staffId, nowMs)
    if (!occasion) return []
    const view = toGiftPack(tx, pack, staffId, occasion, nowMs)
    const isShown = view.state === 'claimed' || (nowMs <= occasion.untilMs && occasion.fromMs <= soonMs)
    return isShown ? [view] : []
  }).sort((a, b) => (a.opensAt === b.opensAt ? (a.packId < b.packId ? -1 : 1) : a.opensAt < b.opensAt ? -1 : 1))
}

/** Who claims what; `ids` makes the coupons' ids. */
export interface PackOrder {
  readonly packId: string
  readonly staffId: string
  readonly atMs: number
  readonly ids: () => string
}

/** A pack claimed, and what it held. */
export interface PackGift {
  readonly pack: GiftPack
  readonly coupons: readonly CouponRow[]
  readonly points: number
}

/** Claims a pack, once a person and occasion; everything in it comes in this turn. */
export const claimPack = (tx: AppTx, { packId, staffId, atMs, ids }: PackOrder): Result<PackGift, DomainRefusal> => {
  const pack = tx.get('giftPacks', packId)
  const occasion = pack && occasionFor(tx, pack, staffId, atMs)
  if (!pack || !occasion) return fail(refusal('not_found'))
  const id = claimId(packId, staffId, occasion)
  if (tx.get('giftPackClaims', id)) return fail(refusal('pack_claimed'))
  if (atMs < occasion.fromMs || atMs > occasion.untilMs) return fail(refusal('pack_not_open'))
  const coupons = pack.contents.flatMap(({ templateId, count }) => Array.from({ length: count }, () =>
    issueCoupon(tx, { couponId: ids(), templateId, ownerId: staffId, source: pack.title, atMs })))
  grantPoints(tx, { staffId, points: pack.points, title: pack.title, reference: { kind: 'gift_pack', id: packId }, atMs })
  tx.put('giftPackClaims', { id, packId, staffId, atMs, couponIds: coupons.map((row) => row.id) })
  return ok({ pack: toGiftPack(tx, pack, staffId, occasion, atMs), coupons, points: pack.points })
}
