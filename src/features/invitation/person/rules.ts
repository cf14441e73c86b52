/** Who comes, as it is typed: what of it is right, and what is sent. */
import type { Schema } from '@/api/types'
import { isDocumentNumber } from '@/shared/lib/document'

type DocumentKind = Schema<'DocumentKind'>

/** One more person; `key` tells apart those without a name yet. */
export interface CompanionValues {
  readonly key: number
  readonly name: string
  readonly kind: DocumentKind
  readonly number: string
}

/** The form as it stands; an empty text is nothing typed. */
export interface PersonValues {
  readonly name: string
  readonly org: string
  readonly kind: DocumentKind
  readonly number: string
  readonly phone: string
  /** Empty or whole: the plate's own keyboard lets nothing else out. */
  readonly plate: string
  readonly companions: readonly CompanionValues[]
}

/** What the backend has already, masked; an identifier left empty keeps it. */
export type KnownPerson = Schema<'MaskedDetails'>

export const emptyPerson: PersonValues = { name: '', org: '', kind: 'id_card', number: '', phone: '', plate: '', companions: [] }

/** Begins with what is registered, so that an edit types only what changes. */
export const personOf = ({ name, org, document, plate, companions }: KnownPerson): PersonValues => ({
  name, org: org ?? '', kind: document.kind, number: '', phone: '', plate: plate ?? '',
  companions: companions.map((one, key) => ({ key, name: one.name, kind: one.document?.kind ?? 'id_card', number: '' })),
})

const NUMBER_LENGTH = 18

/** Upper case, and without what people copy along with a number. */
export const documentNumber = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, NUMBER_LENGTH)

/** Eleven digits out of what was typed or pasted, the country's code left off. */
export const phoneDigits = (typed: string): string => typed.replace(/^\s*\+?86(?=\D*1)/, '').replace(/\D/g, '').slice(0, 11)

/** Wider than the contract's, which knows every script's letters: the backend has the last word. */
const NO_NAME = /[\u0000-\u001f\d!-&(-,/:-@[-`{-\u007f]/
const PHONE = /^1[3-9]\d{9}$/

const nameError = (typed: string): string | undefined => {
  if (typed.trim() === '') return '请填写姓名'
  return NO_NAME.test(typed.trim()) ? '姓名里不能有数字和符号' : undefined
}

const forms: Readonly<Record<DocumentKind, string>> = {
  id_card: '身份证号码不对，请逐位核对',
  passport: '护照号码不对，是字母和数字',
  hk_macau_permit: '号码不对，是 H 或 M 开头加 8 位数字',
  taiwan_permit: '号码不对，是 8 位数字',
  residence_permit: '号码不对，请逐位核对',
}

/** Of a number that was typed; an empty one is another question. */
export function numberError(kind: DocumentKind, number: string): string | undefined {
  if (isDocumentNumber(kind, number)) return undefined
  return kind === 'id_card' && number.length !== NUMBER_LENGTH ? `身份证号码是 18 位，现在是 ${number.length} 位` : forms[kind]
}

export const phoneError = (phone: string): string | undefined => (PHONE.test(phone) ? undefined : '请填写 11 位手机号码')

/** Whether nothing typed keeps the registered document: not when another kind was chosen. */
export const keepsDocument = ({ kind, number }: Pick<PersonValues, 'kind' | 'number'>, known: KnownPerson | null): boolean =>
  number === '' && known?.document.kind === kind

/** The registered document of a companion by this name, which nothing typed keeps. */
export const knownDocument = (known: KnownPerson | null, name: string): Schema<'MaskedDocument'> | null =>
  known?.companions.find((one) => one.name === name.trim())?.document ?? null

/** A field of the form, also in errors; a companion's by its key. */
export type PersonField = 'name' | 'org' | 'number' | 'phone' | `name.${number}` | `number.${number}`

/** What is wrong, in the order in which the fields stand. */
export type PersonErrors = Readonly<Partial<Record<PersonField, string>>>

/** Everything that stands against sending; the first key is the first field on the page. */
export function personErrors(values: PersonValues, known: KnownPerson | null): PersonErrors {
  const { name, kind, number, phone, companions } = values
  const all: [PersonField, string | undefined][] = [
    ['name', nameError(name)],
    ['number', keepsDocument(values, known) ? undefined : number === '' ? '请填写证件号码' : numberError(kind, number)],
    ['phone', known !== null && phone === '' ? undefined : phoneError(phone)],
    ...companions.flatMap((one): [PersonField, string | undefined][] => [
      [`name.${one.key}`, nameError(one.name)],
      [`number.${one.key}`, one.number === '' ? undefined : numberError(one.kind, one.number)],
    ]),
  ]
  return Object.fromEntries(all.filter(([, error]) => error !== undefined))
}

/** The part of a request that says who comes. */
export type PersonBody = Pick<Schema<'SubmitDetails'>, 'name' | 'org' | 'document' | 'phone' | 'plate' | 'companions'>

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const documentOf = ({ kind, number }: Pick<PersonValues, 'kind' | 'number'>): Schema<'TypedDocument'> | null => (number === '' ? null : { kind, number })

/** What is sent; null keeps what is registered. Only of values without errors. */
export const personBody = (values: PersonValues): PersonBody => ({
  name: values.name.trim(),
  org: textOrNull(values.org),
  document: documentOf(values),
  phone: textOrNull(values.phone),
  plate: textOrNull(values.plate),
  companions: values.companions.map((one) => ({ name: one.name.trim(), document: documentOf(one) })),
})

/** The same where nothing is registered yet, so that document and phone are there. */
export type WholePersonBody = PersonBody & { readonly document: Schema<'TypedDocument'>; readonly phone: string }

export const isWholePerson = (body: PersonBody): body is WholePersonBody => body.document !== null && body.phone !== null
