/** What visitors hold before the camera or read out. */
import { toBase64url, asciiBytes } from '@/shared/lib/base64url'
import { rotatingCode } from '@/shared/lib/rotating-code'
import { passToken, rotationOf } from '@mock/domain/visits/pass'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import type { PassRow } from '@mock/store/rows/visits'
import { SECRET } from '../tiny-world'
import { happened, type GateSim } from './gate-sim'

/** What is shown, and how it is entered. */
export interface Shown {
  readonly by: 'scan' | 'code'
  readonly value: string
}

const tokens = new Map<string, string>()

/** Signing is slow, and the same pass is always signed the same. */
const tokenOf = (pass: PassRow): string => {
  const name = JSON.stringify([pass.id, pass.opensAtMs, pass.endsAtMs])
  const known = tokens.get(name) ?? passToken(SECRET, visitPolicy.audience, pass)
  tokens.set(name, known)
  return known
}

/** A screenshot is older than any clock's error; else the phone's clock is a little wrong at most. */
export const show = (sim: GateSim, pass: PassRow): Shown => {
  const isScreenshot = sim.rng.chance(0.12)
  if (isScreenshot) happened(sim, 'stale_shown')
  const codeMs = sim.nowMs - (isScreenshot ? (60 + sim.rng.int(600)) * 1000 : 0)
  const code = rotatingCode(rotationOf(SECRET, pass.id, visitPolicy), codeMs)
  const shown: Shown = sim.rng.chance(0.25) ? { by: 'scan', value: `${tokenOf(pass)}.${code}` } : { by: 'code', value: code }
  sim.shown.set(shown.value, { passId: pass.id, codeMs })
  return shown
}

/** A pass with another id under a signature that is not ours. */
export const forge = (sim: GateSim, pass: PassRow): Shown => {
  happened(sim, 'forged_shown')
  const [header, , signature] = tokenOf(pass).split('.')
  const claims = toBase64url(asciiBytes(JSON.stringify({ aud: visitPolicy.audience, jti: pass.id, nbf: 0, exp: 9_999_999_999 })))
  return { by: 'scan', value: `${header}.${claims}.${signature}.${rotatingCode(rotationOf(SECRET, pass.id, visitPolicy), sim.nowMs)}` }
}
