/** Pure rules of the pay page. Money, limits and payees are the server's; these only choose what to show and to ask. */
import type { BodyOf, Schema } from '@/api/types'
import { parseYuan } from '@/shared/lib/money'

export type Resolution = Schema<'CodeResolution'>
export type Scene = Schema<'Scene'>
export type PeriodId = Resolution['period']['periodId']
type PhoneLocation = BodyOf<'createQuote'>['location']

/** What the user chose and typed; it survives a reload. Empty `accountIds` means the backend's order. */
export interface PayDraft {
  readonly amount: string
  readonly scene: Scene | null
  readonly periodId: PeriodId | null
  readonly accountIds: readonly string[]
  readonly reason: string
  readonly trip: string
}

export const emptyDraft: PayDraft = { amount: '', scene: null, periodId: null, accountIds: [], reason: '', trip: '' }

/** What is in force: the user's choice while the server still offers it, else the server's. */
export interface PayChoice {
  readonly scene: Resolution['scenes'][number]
  readonly period: Resolution['period']
  readonly limitFen: number | null
  readonly dishFen: number
  readonly overByFen: number
}

export function chosen(resolution: Resolution, draft: PayDraft): PayChoice {
  const { scenes, defaultScene, periods, period: running, tariffs } = resolution
  const scene = scenes.find((option) => option.scene === draft.scene) ?? scenes.find((option) => option.scene === defaultScene) ?? scenes[0]
  if (scene === undefined) throw new RangeError('the contract promises at least one scene')
  const period = periods.find((option) => option.periodId === draft.periodId) ?? running
  const limitFen = tariffs.find((tariff) => tariff.scene === scene.scene && tariff.periodId === period.periodId)?.limitFen ?? null
  const dishFen = parseYuan(draft.amount) ?? 0
  return { scene, period, limitFen, dishFen, overByFen: limitFen === null ? 0 : Math.max(0, dishFen - limitFen) }
}

/** A field that keeps the payment from going on; null when all is there. */
export type Missing = { readonly field: 'amount' | 'reason' | 'trip'; readonly words: string }

/** Shortest reason or trip reference the contract takes. */
const MIN_TEXT = 2

export function missing(resolution: Resolution, draft: PayDraft): Missing | null {
  const { dishFen, overByFen, scene } = chosen(resolution, draft)
  if (dishFen === 0) return { field: 'amount', words: '请输入金额' }
  if (dishFen > resolution.maxDishFen) return { field: 'amount', words: `单笔最多 ${resolution.maxDishFen / 100} 元，请核对金额` }
  if (overByFen > 0 && draft.reason.trim().length < MIN_TEXT) return { field: 'reason', words: '超出限额，请填写原因（至少 2 个字）' }
  const trip = draft.trip.trim().length
  if (scene.tripReference === 'required' && trip < MIN_TEXT) return { field: 'trip', words: '请填写出差事由（至少 2 个字）' }
  if (scene.tripReference === 'optional' && trip === 1) return { field: 'trip', words: '出差事由至少 2 个字，或者留空' }
  return null
}

/** The request that freezes the payment on the server. */
export function quoteRequest(resolution: Resolution, draft: PayDraft, location: PhoneLocation): BodyOf<'createQuote'> {
  const { scene, period, dishFen, overByFen } = chosen(resolution, draft)
  const trip = draft.trip.trim()
  return {
    code: resolution.code,
    scene: scene.scene,
    periodId: period.periodId,
    dishFen,
    location,
    ...(draft.accountIds.length > 0 ? { accountIds: [...draft.accountIds] } : {}),
    ...(overByFen > 0 ? { overLimitReason: draft.reason.trim() } : {}),
    ...(scene.tripReference !== 'none' && trip !== '' ? { tripReference: trip } : {}),
  }
}
