/** People to invite again: those whose data is still held, one entry for each document. */
import { toInstant } from '@/shared/lib/time'
import type { VisitContact } from '@contract/generated/types'
import { maskPhone } from '@mock/domain/identity/masking'
import type { VisitPersonRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { visitsOf } from './mine'

/** Somebody who was registered for visits of mine. */
export interface ContactFound {
  readonly latest: VisitRow
  readonly person: VisitPersonRow
  readonly visits: number
}

const isLater = (a: VisitRow, b: VisitRow): boolean => a.startsAtMs > b.startsAtMs || (a.startsAtMs === b.startsAtMs && a.serial > b.serial)

/** The latest first. */
export const contactsOf = (tx: AppReadTx, staffId: string): readonly ContactFound[] => {
  const found = new Map<string, ContactFound>()
  for (const visit of visitsOf(tx, staffId)) {
    const person = tx.get('visitPersons', visit.id)
    if (!person) continue
    const id = `${person.document.kind}:${person.document.number}`
    const known = found.get(id)
    const visits = (known?.visits ?? 0) + 1
    found.set(id, known && isLater(known.latest, visit) ? { ...known, visits } : { latest: visit, person, visits })
  }
  return [...found.values()].sort((a, b) => (isLater(a.latest, b.latest) ? -1 : 1))
}

/** The contract's line. */
export const toVisitContact = ({ latest, person, visits }: ContactFound): VisitContact => ({
  visitId: latest.id, name: person.name, org: person.org, phoneMasked: maskPhone(person.phone), plate: person.plate,
  lastVisitAt: toInstant(latest.startsAtMs), visits,
})
