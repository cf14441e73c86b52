/**
 * The secrets of links, derived rather than stored: `v.<visitId>.<version>.<MAC>` opens one visit, `r.<staffId>.<version>.<MAC>` a
 * host's standing link. 128 bits of MAC cannot be guessed; a renewal makes another version.
 */
import { base64url, deriveKey, equalInConstantTime, hmacSha256 } from '@mock/domain/crypto'
import type { RequestLinkRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'

const MAC_BYTES = 16
const FORM = /^([vr])\.([a-z]{2,5}_[0-9A-Za-z-]{3,40})\.([1-9]\d{0,5})\.[\w-]{22}$/

const tokenOf = (secret: string, kind: 'v' | 'r', id: string, version: number): string => {
  const signed = `${kind}.${id}.${version}`
  return `${signed}.${base64url(hmacSha256(deriveKey(secret, 'visitor-link'), signed).subarray(0, MAC_BYTES))}`
}

/** The secret of a visit's link in force. */
export const visitToken = (secret: string, { id, linkVersion }: Pick<VisitRow, 'id' | 'linkVersion'>): string => tokenOf(secret, 'v', id, linkVersion)

/** The secret of a host's standing link in force; the first version needs no row. */
export const requestToken = (secret: string, staffId: string, link: RequestLinkRow | undefined): string => tokenOf(secret, 'r', staffId, link?.version ?? 1)

const opened = (secret: string, token: string, kind: 'v' | 'r'): { readonly id: string; readonly version: number } | null => {
  const found = FORM.exec(token)
  const [, said, id = '', version] = found ?? []
  if (said !== kind || !equalInConstantTime(token, tokenOf(secret, kind, id, Number(version)))) return null
  return { id, version: Number(version) }
}

/** The visit a token opens; undefined for a forged, former or mistyped one, all alike. */
export const visitOfToken = (tx: AppReadTx, secret: string, token: string): VisitRow | undefined => {
  const link = opened(secret, token, 'v')
  const visit = link === null ? undefined : tx.get('visits', link.id)
  return visit?.linkVersion === link?.version ? visit : undefined
}

/** The host a standing link is of; undefined for one that is not good, or of somebody who left. */
export const hostOfToken = (tx: AppReadTx, secret: string, token: string): string | undefined => {
  const link = opened(secret, token, 'r')
  const staff = link === null ? undefined : tx.get('staff', link.id)
  if (link === null || staff?.state !== 'active') return undefined
  return (tx.get('requestLinks', staff.id)?.version ?? 1) === link.version ? staff.id : undefined
}
