/** What the visitor is told of the visit, in plain words. */
import type { Schema } from '@/api/types'
import { dayAndTime, dayStart, monthDay } from '@/shared/lib/time'

type Invitation = Schema<'Invitation'>
type Said = Pick<Invitation, 'state' | 'host' | 'declineReason' | 'details'>

/** The state as a heading and what follows from it. */
export function stateWords({ state, host, declineReason, details }: Said): { readonly title: string; readonly text: string } {
  switch (state) {
    case 'invited': return { title: `${host.name} 邀请您来访`, text: '填好来访人信息，批准后这里就是通行码' }
    case 'pending': return { title: `等待 ${host.name} 批准`, text: '批准后这个页面自动变成通行码，可以先离开，之后再打开链接' }
    case 'approved': return { title: `${host.name} 已批准`, text: '进门时出示通行码' }
    case 'declined': return { title: `${host.name} 谢绝了这次来访`, text: declineReason ?? '没有写原因' }
    case 'cancelled': return { title: '这次来访已取消', text: details === null ? '需要时请对方重新邀请' : '通行码已作废，需要时请对方重新邀请' }
    case 'inside': return { title: '已经进门', text: '离开时请在门岗登记' }
    case 'left': return { title: '已经离开', text: '感谢来访' }
    case 'missed': return { title: '来访时间已过', text: '没有进门记录，需要时请对方重新邀请' }
  }
}

/** What becomes of the personal data. */
export const retentionWords = (until: string | null): string =>
  (until === null ? '系统里没有您的个人信息' : `个人信息 ${monthDay(dayStart(until))}自动删除`)

/** When the gate lets in, below the pass. */
export function entryWords({ startsAt, entriesLeft }: Pick<Schema<'VisitorPass'>, 'startsAt' | 'entriesLeft'>, nowMs: number): string {
  if (entriesLeft === 0) return '已经用过'
  return Date.parse(startsAt) > nowMs ? `${dayAndTime(startsAt, nowMs)} 起可进` : `可进 ${entriesLeft} 次`
}

/** `384 201`. */
export const codeText = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** What the colour asks of the visitor. */
export const colourText = (colour: Schema<'VisitorPass'>['colour'], hostName: string | null): string | null =>
  (colour === 'green' ? null : `到门岗后请 ${hostName ?? '被访人'} 来接您`)

/** A building with its address, which may name it already. */
export const placeWords = ({ buildingName, address }: Pick<Invitation, 'buildingName' | 'address'>): string =>
  (address.includes(buildingName) ? address : `${buildingName}（${address}）`)
