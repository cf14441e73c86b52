/** What a visitor types: checked, and completed by what is held already. */
import { isDocumentNumber } from '@/shared/lib/document'
import { fail, ok, type Result } from '@/shared/lib/result'
import type { FieldError, SubmitDetails, TypedCompanion, TypedDocument } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { VisitPersonRow, VisitPolicyRow } from '@mock/store/rows/visits'

/** Everything about the people, as `submitVisitorDetails`, `requestVisit` and `registerWalkIn` ask for it. */
export type TypedPeople = Pick<SubmitDetails, 'consentVersion' | 'name' | 'org' | 'document' | 'phone' | 'plate' | 'companions'>

/** What is known of them: this visit's registration, or an earlier one that the host invited again. */
export interface HeldPeople {
  readonly registered: VisitPersonRow | undefined
  readonly earlier: VisitPersonRow | undefined
}

const missing = (field: string): FieldError => ({ pointer: `/body/${field}`, message: 'is needed: nothing is registered yet' })

const documentFault = (document: TypedDocument | null, pointer: string): readonly FieldError[] =>
  (document === null || isDocumentNumber(document.kind, document.number) ? [] : [{ pointer: `${pointer}/number`, message: 'is not one of this kind' }])

/** Whose document and phone may stand for an empty field: an earlier visit's only for the same name, since links are forwarded. */
const takenOver = ({ name }: TypedPeople, { registered, earlier }: HeldPeople): VisitPersonRow | undefined =>
  registered ?? (earlier?.name === name ? earlier : undefined)

const companionOf = ({ name, document }: TypedCompanion, held: VisitPersonRow | undefined): VisitPersonRow['companions'][number] =>
  ({ name, document: document ?? held?.companions.find((companion) => companion.name === name)?.document ?? null })

const policyRefusal = (typed: TypedPeople, policy: VisitPolicyRow): DomainRefusal | null => {
  if (typed.consentVersion !== policy.consent.version) return refusal('visit_consent_required')
  if (typed.companions.length <= policy.maxCompanions) return null
  return refusal('invalid_request', { errors: [{ pointer: '/body/companions', message: `must have at most ${policy.maxCompanions} items` }] })
}

/** The row of a visit's people, or why what was typed is not enough. */
export const peopleOf = (visitId: string, typed: TypedPeople, held: HeldPeople, policy: VisitPolicyRow): Result<VisitPersonRow, DomainRefusal> => {
  const refused = policyRefusal(typed, policy)
  if (refused) return fail(refused)
  const known = takenOver(typed, held)
  const document = typed.document ?? known?.document
  const phone = typed.phone ?? known?.phone
  const errors = [
    ...(document ? [] : [missing('document')]),
    ...documentFault(typed.document, '/body/document'),
    ...typed.companions.flatMap((companion, at) => documentFault(companion.document, `/body/companions/${at}/document`)),
  ]
  if (!document || errors.length > 0) return fail(refusal('document_invalid', { errors }))
  if (phone === undefined) return fail(refusal('invalid_request', { errors: [missing('phone')] }))
  const { name, org, plate } = typed
  return ok({ id: visitId, name, org, document, phone, plate, companions: typed.companions.map((companion) => companionOf(companion, known)) })
}
