import type { Schema } from '@/api/types'
import { fromBase64url } from '@/shared/lib/base64url'
import { rotatingCode } from '@/shared/lib/rotating-code'

/** The six digits that stand at this moment of the server's clock. */
export const codeAt = ({ rotationKey, stepSeconds, digits }: Schema<'VisitorPass'>, nowMs: number): string =>
  rotatingCode({ key: fromBase64url(rotationKey) ?? new Uint8Array(), stepSeconds, digits }, nowMs)

/** What the visitor's QR says at this moment. */
export const textAt = (pass: Schema<'VisitorPass'>, nowMs: number): string => `${pass.token}.${codeAt(pass, nowMs)}`
