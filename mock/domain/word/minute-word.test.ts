import { describe, expect, it } from 'vitest'
import { minuteWordOf } from './minute-word'
import { minuteWords } from './words'

const NOON = Date.parse('2026-11-20T12:03:00+08:00')
const shown = (venueId: string, nowMs: number, secret = 's') => {
  const { word, shape, colour } = minuteWordOf(secret, venueId, nowMs)
  return `${word} ${shape} ${colour}`
}

describe('the words', () => {
  it('are 256 different ones of two characters', () => {
    expect(new Set(minuteWords).size).toBe(256)
    expect(minuteWords.filter((word) => !/^\p{Script=Han}{2}$/u.test(word))).toEqual([])
  })
})

describe('the word of the minute', () => {
  it('stays within its minute and ends with it', () => {
    const word = minuteWordOf('s', 'ven_1001', NOON + 59_999)
    expect(word).toMatchObject({ validFrom: '2026-11-20T12:03:00+08:00', validUntil: '2026-11-20T12:04:00+08:00' })
    expect(shown('ven_1001', NOON)).toBe(shown('ven_1001', NOON + 59_999))
  })

  it('differs by minute, by venue and by deployment', () => {
    const minutes = Array.from({ length: 600 }, (_, minute) => shown('ven_1001', NOON + minute * 60_000))
    const repeats = minutes.filter((text, at) => at > 0 && text === minutes[at - 1])
    expect(repeats.length).toBeLessThan(2)
    expect(new Set(minutes).size).toBeGreaterThan(540)
    const elsewhere = Array.from({ length: 600 }, (_, minute) => shown('ven_1002', NOON + minute * 60_000))
    expect(elsewhere.filter((text, at) => text === minutes[at]).length).toBeLessThan(3)
    expect(shown('ven_1001', NOON, 'another')).not.toBe(shown('ven_1001', NOON))
  })
})
