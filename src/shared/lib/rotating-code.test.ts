import { describe, expect, it } from 'vitest'
import { asciiBytes } from './base64url'
import { isCodeCurrent, msUntilTurn, rotatingCode } from './rotating-code'

const rotation = { key: asciiBytes('12345678901234567890123456789012'), stepSeconds: 30, digits: 8 }

describe('the rotating code', () => {
  // RFC 6238, appendix B, the rows of SHA-256.
  it.each([
    [59, '46119246'], [1_111_111_109, '68084774'], [1_111_111_111, '67062674'], [1_234_567_890, '91819424'],
    [2_000_000_000, '90698825'], [20_000_000_000, '77737706'],
  ])('at second %i is the standard’s', (second, code) => {
    expect(rotatingCode(rotation, second * 1000)).toBe(code)
  })

  it('stands for its step and the drift, no longer', () => {
    const six = { ...rotation, digits: 6 }
    const code = rotatingCode(six, 60_000)
    expect(code).toMatch(/^\d{6}$/)
    expect([30_000, 60_000, 89_999, 119_999].map((at) => isCodeCurrent(six, code, at, 1))).toEqual([true, true, true, true])
    expect([29_999, 120_000, 600_000].map((at) => isCodeCurrent(six, code, at, 1))).toEqual([false, false, false])
    expect(isCodeCurrent(six, code, 90_000, 0)).toBe(false)
  })

  it('says how long it still stands', () => {
    expect(msUntilTurn(rotation, 60_000)).toBe(30_000)
    expect(msUntilTurn(rotation, 89_999)).toBe(1)
  })
})
