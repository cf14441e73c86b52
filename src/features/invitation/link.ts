/** The secret of a visitor's link: how it looks, under which name its things are kept, and how its address is written. */
import { acceptedOrigins } from '@/platform/origins'
import { asciiBytes, toBase64url } from '@/shared/lib/base64url'
import { sha256 } from '@/shared/lib/sha256'

const FORM = /^[\w.-]{20,100}$/

/** Whether it is worth asking the backend; what is cut off or mistyped is not. */
export const isLinkSecret = (secret: string): boolean => FORM.test(secret)

/** A name that tells nothing of the secret: the secret itself lies in no storage and in no key. */
export const scopeOf = (secret: string): string => toBase64url(sha256(asciiBytes(secret)))

export const secretHeader = (secret: string) => ({ 'Visitor-Token': secret })

/** The address that opens the visitor's page again, with the secret where no server sees it. */
export const linkOf = (secret: string): string => `${acceptedOrigins()[0] ?? ''}/v/#t=${secret}`

/** The secret in a link that the backend made; '' when there is none. */
export const secretOf = (url: string): string => /#t=([\w.-]+)$/.exec(url)?.[1] ?? ''
