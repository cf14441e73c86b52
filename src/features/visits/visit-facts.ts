/** What the page of a visit says in names and values. */
import type { Schema } from '@/api/types'
import { plateWords } from '@/shared/lib/plate'
import { dayAndTime, dayStart, hourMinute, monthDay } from '@/shared/lib/time'
import { documentWords } from './pass-words'
import { purposeWords } from './visit-words'

type Visit = Schema<'Visit'>
type Fact = readonly [label: string, value: string]

const fact = (label: string, value: string | null | undefined): readonly Fact[] => (value === null || value === undefined || value === '' ? [] : [[label, value]])

const documentOf = (document: Visit['document']): string | null => (document === null ? null : `${documentWords(document.kind)} ${document.numberMasked}`)

/** Who comes: masked, since the host needs no more; empty before the registration. */
export const personFacts = ({ document, phoneMasked, plate, companions }: Visit): readonly Fact[] => [
  ...fact('证件', documentOf(document)),
  ...fact('手机', phoneMasked),
  ...fact('车牌', plate === null ? null : plateWords(plate)),
  ...companions.map(({ name, document: own }, index): Fact => [`同行 ${index + 1}`, [name, documentOf(own)].filter(Boolean).join('，')]),
]

function parkingOf({ parkingWanted, parkingSpace }: Visit): string {
  if (parkingSpace !== null) return `车位 ${parkingSpace}`
  return parkingWanted ? '需要，批准时安排' : '不需要'
}

/** What was arranged. */
export const arrangementFacts = (visit: Visit): readonly Fact[] => [
  ...fact('事由', [purposeWords(visit.purpose), visit.purposeText].filter(Boolean).join('，')),
  ...fact('停车', parkingOf(visit)),
  ...fact('进门次数', `${visit.entriesUsed}/${visit.entriesAllowed} 次`),
  ...fact('接待人', visit.host.name),
  ...fact('邀请人', visit.arrangedBy === null ? null : `${visit.arrangedBy.name}代为邀请`),
  ...fact('备注', visit.privateNote === null ? null : `${visit.privateNote}（只有您看得到）`),
  ...fact('单号', visit.serial),
  ...fact('个人信息', visit.personalDataUntil === null ? null : `${monthDay(dayStart(visit.personalDataUntil))} 自动删除`),
]

/** What everybody waits for, in one sentence. */
export function nextWords(visit: Visit, nowMs: number): string {
  const { state, overdue, arrivedAt, arrivedGate, leftAt, declineReason, endsAt } = visit
  switch (state) {
    case 'invited': return '等访客打开链接登记。链接还没发的话，现在发给本人。'
    case 'pending': return visit.actions.includes('approve') ? '访客已登记，等您批准。' : `访客已登记，等${visit.host.name}批准。`
    case 'approved': return visit.entriesUsed > 0 ? '已离开，还可以再进门。' : '已批准，访客凭通行码进门。'
    case 'inside': return overdue ? `应在 ${hourMinute(endsAt)} 离开，还在院内。请提醒访客到门岗登记离开。` : `${arrivedAt === null ? '' : hourMinute(arrivedAt)} 从${arrivedGate ?? '大门'}进来了。`
    case 'left': return leftAt === null ? '已离开。' : `${dayAndTime(leftAt, nowMs)} 离开了。`
    case 'declined': return declineReason === null ? '已谢绝。' : `已谢绝：${declineReason}`
    case 'cancelled': return '已取消，通行码作废。'
    case 'missed': return '访客没有来。'
  }
}
