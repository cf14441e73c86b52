import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { CouponCampaignRow, CouponRow } from '@mock/store/rows/coupons'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { issueCoupon } from './moves'
import { couponPolicyOf } from './policy'
import { receiveShare } from './share'

const MINUTE_MS = 60_000

/** Who redeems which code; `couponId` is the new coupon's. */
export interface CodeOrder {
  readonly code: string
  readonly couponId: string
  readonly ownerId: string
  readonly atMs: number
}

/** As it is stored: capitals without blanks and hyphens. */
export const readCode = (typed: string): string => typed.replace(/[ -]/g, '').toUpperCase()

/** Until when codes of this person are locked; null when they are not. */
export const codesLockedUntilMs = (tx: AppReadTx, staffId: string, nowMs: number): number | null => {
  const untilMs = tx.get('couponCodeTries', staffId)?.lockedUntilMs ?? 0
  return nowMs < untilMs ? untilMs : null
}

/** Counts an unknown code; answer it with `refuse`, or the count is lost. */
export const countUnknownCode = (tx: AppTx, staffId: string, nowMs: number): { readonly attemptsLeft: number; readonly lockedUntilMs: number } => {
  const { unknownCodes, lockMinutes } = couponPolicyOf(tx)
  const recent = (tx.get('couponCodeTries', staffId)?.unknownMs ?? []).filter((atMs) => nowMs - atMs < lockMinutes * MINUTE_MS)
  const attemptsLeft = unknownCodes - recent.length - 1
  const lockedUntilMs = attemptsLeft > 0 ? 0 : nowMs + lockMinutes * MINUTE_MS
  tx.put('couponCodeTries', { id: staffId, unknownMs: attemptsLeft > 0 ? [...recent, nowMs] : [], lockedUntilMs })
  return { attemptsLeft, lockedUntilMs }
}

const useCampaign = (tx: AppTx, campaign: CouponCampaignRow, { couponId, ownerId, atMs }: CodeOrder): Result<CouponRow, DomainRefusal> => {
  const useId = `${campaign.id}|${ownerId}`
  if (tx.get('couponCodeUses', useId) || campaign.used >= campaign.uses) return fail(refusal('coupon_code_used'))
  if (atMs > campaign.closesAtMs) return fail(refusal('coupon_code_expired'))
  tx.put('couponCodeUses', { id: useId, couponId })
  tx.put('couponCampaigns', { ...campaign, used: campaign.used + 1 })
  return ok(issueCoupon(tx, { couponId, templateId: campaign.templateId, ownerId, source: campaign.source, atMs }))
}

/** Turns a printed or shared code into a coupon. A code that is not out yet is as unknown as any other. */
export const redeemCode = (tx: AppTx, order: CodeOrder): Result<CouponRow, DomainRefusal> => {
  const code = readCode(order.code)
  const share = tx.get('couponShares', code)
  if (share) return receiveShare(tx, share, order)
  const campaign = tx.get('couponCampaigns', code)
  return campaign && campaign.opensAtMs <= order.atMs ? useCampaign(tx, campaign, order) : fail(refusal('coupon_code_unknown'))
}
