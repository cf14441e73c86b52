/** The host's visits as a table, masked like everything else. */
import { dayOf, hourMinute } from '@/shared/lib/time'
import type { VisitExport } from '@contract/generated/types'
import { maskPhone } from '@mock/domain/identity/masking'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { toCsv } from './csv'
import { maskNumber } from './mask'
import { visitsOf } from './mine'
import { toVisitSummary } from './views'
import { colourWords, originWords, purposeWords, stateWords } from './words'

/** Whose, and which days, both inclusive. */
export interface ExportOrder {
  readonly staffId: string
  readonly from: string
  readonly to: string
  readonly nowMs: number
}

const momentOf = (atMs: number | null): string => (atMs === null ? '' : `${dayOf(atMs)} ${hourMinute(atMs)}`)

const HEAD = ['编号', '开始', '结束', '状态', '访客', '单位', '人数', '证件', '手机', '车牌', '事由', '说明', '去处', '被访人', '来源', '颜色', '到达', '离开']

const lineOf = (tx: AppReadTx, visit: VisitRow, order: ExportOrder): readonly string[] => {
  const { visitorName, visitorOrg, buildingName, hostName } = toVisitSummary(tx, visit, order)
  const person = tx.get('visitPersons', visit.id)
  return [
    visit.serial, momentOf(visit.startsAtMs), momentOf(visit.endsAtMs), stateWords[visit.state], visitorName, visitorOrg ?? '', String(visit.persons),
    person ? maskNumber(person.document.number) : '', person ? maskPhone(person.phone) : '', person?.plate ?? '',
    purposeWords[visit.purpose], visit.purposeText ?? '', buildingName, hostName, originWords[visit.origin],
    visit.colour === null ? '' : colourWords[visit.colour], momentOf(visit.arrivedAtMs), momentOf(visit.leftAtMs),
  ]
}

/** The oldest first. */
export const exportVisits = (tx: AppReadTx, order: ExportOrder): VisitExport => {
  const { staffId, from, to } = order
  const visits = visitsOf(tx, staffId)
    .filter(({ startsAtMs }) => from <= dayOf(startsAtMs) && dayOf(startsAtMs) <= to)
    .sort((a, b) => a.startsAtMs - b.startsAtMs || (a.serial < b.serial ? -1 : 1))
  return { fileName: `来访记录 ${from}—${to}.csv`, rows: visits.length, csv: toCsv([HEAD, ...visits.map((visit) => lineOf(tx, visit, order))]) }
}
