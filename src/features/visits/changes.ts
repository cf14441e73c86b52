/** What is other than it was when the host looked: said before anybody decides on it. */
import type { Schema } from '@/api/types'
import { plateWords } from '@/shared/lib/plate'
import { documentWords } from './pass-words'
import { personsWords, purposeWords, visitStatus, visitTimeWords } from './visit-words'

type Visit = Schema<'Visit'>

interface Aspect {
  readonly name: string
  readonly of: (visit: Visit, nowMs: number) => string
}

const placeOf = ({ building, doorGroup }: Visit): string => [building.name, doorGroup?.name].filter(Boolean).join(' ')

const aspects: readonly Aspect[] = [
  { name: '状态', of: ({ state }) => visitStatus(state).word },
  { name: '时间', of: visitTimeWords },
  { name: '地点', of: placeOf },
  { name: '访客', of: ({ visitorName }) => visitorName },
  { name: '证件', of: ({ document }) => (document === null ? '未登记' : `${documentWords(document.kind)} ${document.numberMasked}`) },
  { name: '手机', of: ({ phoneMasked }) => phoneMasked ?? '未登记' },
  { name: '人数', of: ({ companions }) => personsWords(companions.length + 1) },
  { name: '同行', of: ({ companions }) => companions.map(({ name }) => name).join('、') || '无' },
  { name: '车牌', of: ({ plate }) => (plate === null ? '无' : plateWords(plate)) },
  { name: '事由', of: ({ purpose, purposeText }) => [purposeWords(purpose), purposeText].filter(Boolean).join('，') },
  { name: '车位', of: ({ parkingWanted }) => (parkingWanted ? '需要' : '不需要') },
  { name: '进门次数', of: ({ entriesAllowed }) => `${entriesAllowed} 次` },
]

/** `时间：今天 14:00–16:00 → 明天 09:00–11:00`, one line for each thing that changed. */
export function changesBetween(before: Visit, after: Visit, nowMs: number): readonly string[] {
  return aspects.flatMap(({ name, of }) => {
    const [was, is] = [of(before, nowMs), of(after, nowMs)]
    return was === is ? [] : [`${name}：${was} → ${is}`]
  })
}
