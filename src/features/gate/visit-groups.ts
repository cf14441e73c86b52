/** The groups of the gate's list. */
import type { Schema } from '@/api/types'
import { visitStatus } from '@/features/visits'
import type { StatusTone } from '@/shared/ui'

export type VisitGroup = 'expected' | 'waiting' | 'inside' | 'overdue'

export const GROUPS: readonly { value: VisitGroup; label: string }[] = [
  { value: 'expected', label: '待到访' },
  { value: 'waiting', label: '待批准' },
  { value: 'inside', label: '在院内' },
  { value: 'overdue', label: '超时' },
]

/** Of a page's parameter; anything else is the first group. */
export const groupOf = (text: string | undefined): VisitGroup => GROUPS.find(({ value }) => value === text)?.value ?? 'expected'

/** A visit's state on a row; who should have left stands out. */
export const groupStatus = ({ state, overdue }: Pick<Schema<'GateVisit'>, 'state' | 'overdue'>): { readonly tone: StatusTone; readonly word: string } =>
  overdue ? { tone: 'wait', word: '超时未离' } : visitStatus(state)
