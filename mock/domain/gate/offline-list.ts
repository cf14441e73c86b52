/** What a gate takes along for when there is no network: passes by id, without personal data. */
import { toBase64url } from '@/shared/lib/base64url'
import { dayOf, toInstant } from '@/shared/lib/time'
import type { OfflineList, OfflinePass } from '@contract/generated/types'
import { passKeys, rotationOf } from '@mock/domain/visits/pass'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { PassRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import type { Post } from './check'
import { isOfDay } from './rows'
import { judge } from './rules'
import { watchLevel } from './watch'

/** A device that was away for longer than this has nothing more to tell. */
const LISTS_KEPT_MS = 30 * 86_400_000

/** The contract's limit of one list. */
const MAX_PASSES = 2_000

const isInForce = (pass: PassRow | undefined): pass is PassRow => pass !== undefined && pass.revoked === null

/** The colour as it will be when the visitor comes in time: by the rules of the gate, but for what time alone decides. */
const toOfflinePass = (tx: AppReadTx, post: Post, visit: VisitRow, pass: PassRow): OfflinePass => {
  const { colour, reasons } = judge({
    visit: { ...visit, state: 'approved' }, pass: { ...pass, entriesLeft: Math.max(pass.entriesLeft, 1) }, wasShown: true, isFresh: true,
    building: tx.get('buildings', visit.buildingId), gateId: post.gateId, atMs: Math.max(post.atMs, pass.opensAtMs),
    watch: watchLevel(tx, post.secret, tx.get('visitPersons', visit.id)),
  })
  return {
    passId: pass.id, visitId: visit.id, startsAt: toInstant(pass.opensAtMs), endsAt: toInstant(pass.endsAtMs), colour, reasons: [...reasons],
    rotationKey: toBase64url(rotationOf(post.secret, pass.id, visitPolicyOf(tx)).key), entriesLeft: pass.entriesLeft, persons: visit.persons,
  }
}

/** Visits of today that may come to this gate, and all who are inside and may leave through it, with the pass in force. */
const listed = (tx: AppReadTx, { gateId, atMs }: Post): readonly (readonly [VisitRow, PassRow])[] => {
  const serves = ({ buildingId }: VisitRow): boolean => tx.get('buildings', buildingId)?.gateIds.includes(gateId) === true
  const expected = tx.find('visits', 'open', 'approved').filter((visit) => isOfDay(visit, atMs) && visit.endsAtMs >= atMs && serves(visit))
  return [...tx.find('visits', 'open', 'inside'), ...expected]
    .map((visit) => [visit, visit.passId === null ? undefined : tx.get('passes', visit.passId)] as const)
    .filter((pair): pair is readonly [VisitRow, PassRow] => isInForce(pair[1]))
    .slice(0, MAX_PASSES)
}

/** Passes of today's visits, and of those inside, that must not let in: used up, revoked, or inside already. */
const burned = (tx: AppReadTx, atMs: number): string[] => {
  const today = new Set([...tx.find('visits', 'byDay', dayOf(atMs)), ...tx.find('visits', 'open', 'inside')])
  return [...today].flatMap(({ id, state }) => tx.find('passes', 'byVisit', id)
    .filter(({ revoked, entriesLeft }) => state === 'inside' || revoked !== null || entriesLeft === 0)
    .map((pass) => pass.id))
}

/** Issues a list and remembers it, since what comes back names it. */
export const issueOfflineList = (tx: AppTx, post: Post): OfflineList => {
  const { gateId, guardId, atMs, secret, id } = post
  for (const list of tx.all('offlineLists')) if (atMs - list.issuedAtMs > LISTS_KEPT_MS) tx.delete('offlineLists', list.id)
  const list = tx.put('offlineLists', { id: id('ofl'), gateId, guardId, issuedAtMs: atMs })
  const policy = visitPolicyOf(tx)
  const rotation = rotationOf(secret, '', policy)
  return {
    listId: list.id, issuedAt: toInstant(atMs), validUntil: toInstant(atMs + policy.offlineHours * 3_600_000), audience: policy.audience,
    keys: [...passKeys(secret, policy)].map(([keyId, key]) => ({ keyId, publicKey: toBase64url(key) })),
    stepSeconds: rotation.stepSeconds, digits: rotation.digits,
    passes: listed(tx, post).map(([visit, pass]) => toOfflinePass(tx, post, visit, pass)),
    burned: burned(tx, atMs),
  }
}
