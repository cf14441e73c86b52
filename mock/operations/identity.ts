/** Who is behind a request: the kit's door into the identity domain. */
import { hasConsented } from '@mock/domain/identity/privacy'
import { findSession, useSession } from '@mock/domain/identity/sessions'
import { rulesOf } from '@mock/domain/canteen/rules'
import type { Authenticate, Gate, IdentityDoor, OperationId, Touch } from '@mock/kit/types'

/** Finds the session behind a token. */
const authenticate: Authenticate = (tx, token, nowMs) => {
  const found = findSession(tx, token, nowMs, rulesOf(tx))
  return typeof found === 'string' ? found : { ...found, roles: found.staff.roles }
}

/** What stays possible before the notice in force is agreed to: to see who one is, to agree, to leave. */
const WITHOUT_CONSENT: ReadonlySet<OperationId> = new Set<OperationId>(['getPrivacyNotice', 'recordPrivacyConsent', 'getMe', 'signOut'])

/** A signed-in user whose consent is older than the notice does nothing else first. */
const gate: Gate = (tx, actor, operationId) =>
  WITHOUT_CONSENT.has(operationId) || hasConsented(tx, actor.staff.id) ? null : 'consent_required'

/** The idle expiry slides. */
const touch: Touch = (tx, actor, nowMs) => useSession(tx, actor.session, nowMs, rulesOf(tx))

/** What the kit asks of the identity domain. */
export const identity: IdentityDoor = { authenticate, gate, touch }
