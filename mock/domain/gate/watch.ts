/** The watch list: who is not let in, or not alone. It names nobody; a document is looked up by its HMAC. */
import { base64url, deriveKey, hmacSha256 } from '@mock/domain/crypto'
import type { WatchRow } from '@mock/store/rows/gate'
import type { DocumentValue, VisitPersonRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'

/** The row's id of a document. */
export const watchId = (secret: string, { kind, number }: DocumentValue): string =>
  `wat_${base64url(hmacSha256(deriveKey(secret, 'watch-list'), `${kind}:${number}`))}`

/** The strictest entry on anybody of a visit; null when nobody is on the list. */
export const watchLevel = (tx: AppReadTx, secret: string, person: VisitPersonRow | undefined): WatchRow['level'] | null => {
  const documents = person ? [person.document, ...person.companions.flatMap(({ document }) => document ?? [])] : []
  const levels = documents.flatMap((document) => tx.get('watchList', watchId(secret, document))?.level ?? [])
  return levels.includes('refuse') ? 'refuse' : levels[0] ?? null
}
