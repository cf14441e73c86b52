import { useState } from 'react'
import { dropDraft, loadDraft, saveDraft } from './draft'
import {
  emptyPerson, numberError, personBody, personErrors, personOf, phoneError,
  type CompanionValues, type KnownPerson, type PersonBody, type PersonErrors, type PersonField, type PersonValues,
} from './rules'

export interface PersonFormOptions {
  /** What is registered already, masked. */
  readonly known: KnownPerson | null
  /** Under which name a reload finds it again; null keeps nothing (another person's data on a guard's device). */
  readonly draft: string | null
  readonly maxCompanions: number
}

/** Who comes: values, what is wrong with them, and the one that has to be mended first. */
export interface PersonForm {
  readonly values: PersonValues
  readonly errors: PersonErrors
  /** The field to put the focus on. */
  readonly focus: PersonField | null
  readonly known: KnownPerson | null
  readonly maxCompanions: number
  /** A reload took the numbers away. */
  readonly lostNumbers: boolean
  readonly change: (part: Partial<Omit<PersonValues, 'companions'>>) => void
  readonly changeCompanion: (key: number, part: Partial<Omit<CompanionValues, 'key'>>) => void
  readonly addCompanion: () => void
  readonly removeCompanion: (key: number) => void
  /** Looks at one number when it is left; what is empty is asked for only at the end. */
  readonly check: (field: PersonField) => void
  /** Answers what to send, or null and marks what has to be mended. */
  readonly finish: () => PersonBody | null
  /** What the backend found wrong with a field. */
  readonly mark: (field: PersonField, error: string) => void
  /** It was sent: nothing typed stays on the phone. */
  readonly forget: () => void
}

const without = (errors: PersonErrors, gone: (field: string) => boolean): PersonErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => !gone(field)))

/** The form of who comes; the visitor's own and the guard's for somebody without an invitation. */
export function usePersonForm({ known, draft, maxCompanions }: PersonFormOptions): PersonForm {
  const [kept] = useState(() => (draft === null ? null : loadDraft(draft)))
  const [values, setValues] = useState<PersonValues>(() => kept?.values ?? (known === null ? emptyPerson : personOf(known)))
  const [errors, setErrors] = useState<PersonErrors>({})
  const [focus, setFocus] = useState<PersonField | null>(null)

  const put = (next: PersonValues, mended: (field: string) => boolean) => {
    setValues(next)
    setErrors(without(errors, mended))
    setFocus(null)
    if (draft !== null) saveDraft(draft, next)
  }
  const putCompanions = (companions: readonly CompanionValues[], key: number) => put({ ...values, companions }, (field) => field.endsWith(`.${key}`))

  const numberOf = (field: PersonField): string | undefined => {
    if (field === 'phone') return values.phone === '' ? undefined : phoneError(values.phone)
    const one = field === 'number' ? values : values.companions.find(({ key }) => field === `number.${key}`)
    return one === undefined || one.number === '' ? undefined : numberError(one.kind, one.number)
  }

  const focusOn = (field: PersonField) => {
    setFocus(null)
    // A moment later, or a field that has been the first one before would not take the focus again.
    setTimeout(() => setFocus(field))
  }

  return {
    values, errors, focus, known, maxCompanions,
    lostNumbers: kept?.hadNumbers === true && values.number === '' && values.phone === '',
    change: (part) => put({ ...values, ...part }, (field) => field in part || (field === 'number' && 'kind' in part)),
    changeCompanion: (key, part) => putCompanions(values.companions.map((one) => (one.key === key ? { ...one, ...part } : one)), key),
    addCompanion: () => {
      const key = 1 + Math.max(-1, ...values.companions.map((one) => one.key))
      putCompanions([...values.companions, { key, name: '', kind: 'id_card', number: '' }], key)
      setFocus(`name.${key}`)
    },
    removeCompanion: (key) => putCompanions(values.companions.filter((one) => one.key !== key), key),
    check: (field) => {
      const error = numberOf(field)
      if (error !== undefined) setErrors({ ...errors, [field]: error })
    },
    finish: () => {
      const found = personErrors(values, known)
      const [first] = Object.keys(found) as PersonField[]
      setErrors(found)
      if (first === undefined) return personBody(values)
      focusOn(first)
      return null
    },
    mark: (field, error) => {
      setErrors({ ...errors, [field]: error })
      focusOn(field)
    },
    forget: () => {
      if (draft !== null) dropDraft(draft)
    },
  }
}
