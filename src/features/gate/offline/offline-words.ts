/** What is said at a gate without network. */
import { reasonWords } from '@/features/visits'
import { dayAndTime } from '@/shared/lib/time'
import { ageWords } from '../gate-words'
import type { OfflineReason, OfflineVerdict } from '../offline-gate'
import type { OfflineFault } from '../offline-queue'

/** Why a gate without network says no. */
export function offlineReasonWords(reason: OfflineReason): string {
  switch (reason) {
    case 'pass_burned': return '这张码已经用过或作废'
    case 'pass_unlisted': return '不在本门的离线名单里，联网后再核验'
    case 'list_expired': return '离线名单过期了，联网后再核验'
    default: return reasonWords(reason)
  }
}

/** The lines below an answer: why, and when this device let in first. */
export const offlineLines = ({ reasons, firstUseAt }: Pick<OfflineVerdict, 'reasons' | 'firstUseAt'>, nowMs: number): readonly string[] => [
  ...reasons.map(offlineReasonWords),
  ...(firstUseAt === null ? [] : [`第一次：${dayAndTime(firstUseAt, nowMs)} 在本门`]),
]

/** How far a list is to be trusted. */
export function listAgeWords(issuedAt: string, nowMs: number): string {
  const age = ageWords(nowMs - Date.parse(issuedAt))
  // Digits stand apart from characters, words do not.
  return `按${/^\d/.test(age) ? ' ' : ''}${age}的名单核验`
}

/** What every guard without network must know. */
export const BLIND_SPOT = '两个门都断网时互相看不到，同一张码可能在两边都放行'

/** Why it was not done. */
export function faultWords(fault: OfflineFault): string {
  switch (fault.kind) {
    case 'verdict_old': return '核验已过时，请访客再出示一次'
    case 'host_required': return '被访人到场并勾选后才能放行'
    case 'too_many': return '人数超过登记的人数'
    case 'not_inside': return '这位访客不在院内'
    case 'no_pass': return '不是名单里的通行码，不用登记'
    case 'red': return fault.reason === undefined ? '不能放行' : offlineReasonWords(fault.reason)
  }
}
