/** Links as people share them. The secret of the H5 link is in the fragment, which no server sees. */
import { monthDayTime, toInstant } from '@/shared/lib/time'
import type { RequestLink, VisitLink } from '@contract/generated/types'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { requestToken, visitToken } from './link'
import { buildingOf } from './places'

interface LinkConfig {
  readonly secret: string
  readonly publicOrigin: string
}

const linkTo = (h5: string, mini: string, token: string): Pick<VisitLink, 'url' | 'miniPath'> =>
  ({ url: `${h5}#t=${token}`, miniPath: `/pages/visitor/${mini}/index?t=${token}` })

const nameOf = (tx: AppReadTx, staffId: string): string => tx.get('staff', staffId)?.name ?? ''

const sentence = (tx: AppReadTx, { hostId, startsAtMs, buildingId, origin }: VisitRow): string => {
  const [host, time, building] = [nameOf(tx, hostId), monthDayTime(startsAtMs), buildingOf(tx, buildingId).name]
  return origin === 'invited' ? `${host}邀请您${time}来访${building}，请先登记：` : `您${time}来访${building}（被访人${host}），进度和通行码：`
}

/** The link of a visit in force. */
export const toVisitLink = (tx: AppReadTx, visit: VisitRow, { secret, publicOrigin }: LinkConfig): VisitLink => {
  const link = linkTo(`${publicOrigin}/v/`, 'invitation', visitToken(secret, visit))
  return { ...link, text: `${sentence(tx, visit)}${link.url}` }
}

/** A host's standing link in force. */
export const toRequestLink = (tx: AppReadTx, staffId: string, { secret, publicOrigin }: LinkConfig): RequestLink => {
  const row = tx.get('requestLinks', staffId)
  const link = linkTo(`${publicOrigin}/v/apply/`, 'apply', requestToken(secret, staffId, row))
  return { ...link, text: `申请来访${nameOf(tx, staffId)}，请打开：${link.url}`, renewedAt: row ? toInstant(row.renewedAtMs) : null }
}
