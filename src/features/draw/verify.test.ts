import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { createReplay, isCommitted, slipText, slotOf } from './verify'

const serverSeed = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const commitment = createHash('sha256').update(Buffer.from(serverSeed, 'hex')).digest('hex')
const drawId = 'drw_春'
const prizes = [{ prizeId: 'cup', slips: 2 }, { prizeId: 'coupon', slips: 5 }, { prizeId: 'thanks', slips: 13 }]

/** Plain Node, big integers, none of our code. */
function nodeSlot(nonce: string, counter: number, slips: number): number {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHmac('sha256', Buffer.from(serverSeed, 'hex')).update(`${drawId}|${nonce}|${counter}|${attempt}`, 'utf8').digest()
    const value = BigInt(`0x${digest.subarray(0, 6).toString('hex')}`)
    if (value < 2n ** 48n - (2n ** 48n % BigInt(slips))) return Number(value % BigInt(slips))
  }
}

const nonceOf = (counter: number) => createHash('md5').update(`phone ${counter}`).digest('hex').slice(0, 16)

function logOf(mode: Schema<'DrawMode'>, count: number): Schema<'DrawLogLine'>[] {
  const urn = prizes.flatMap(({ prizeId, slips }) => new Array<string>(slips).fill(prizeId))
  return Array.from({ length: count }, (_, counter) => {
    const nonce = nonceOf(counter)
    const slot = nodeSlot(nonce, counter, urn.length)
    const prizeId = urn[slot] ?? ''
    if (mode === 'urn') {
      urn[slot] = urn[urn.length - 1] ?? ''
      urn.length -= 1
    }
    return { counter, nonce, slot, prizeId }
  })
}

const published = { drawId, mode: 'urn' as const, commitment, serverSeed, prizes }

describe('the commitment', () => {
  test('is the seed’s own hash, as bytes and not as text', () => {
    expect(isCommitted(published)).toBe(true)
    expect(isCommitted({ serverSeed, commitment: createHash('sha256').update(serverSeed).digest('hex') })).toBe(false)
    expect(isCommitted({ serverSeed: `${serverSeed.slice(0, -1)}9`, commitment })).toBe(false)
  })
})

describe('a slot', () => {
  test('is the one that plain Node computes, whatever the size of the urn', () => {
    for (const slips of [1, 2, 7, 500, 4_096, 1_000_003]) {
      for (let counter = 0; counter < 40; counter += 1) {
        const nonce = nonceOf(counter)
        expect(slotOf(serverSeed, drawId, { nonce, counter }, slips).slot).toBe(nodeSlot(nonce, counter, slips))
      }
    }
  })

  test('throws away what would favour the first slots, with the next try', () => {
    // Just above a third of 2^48, two thirds are fair: about one entry in three needs another try.
    const slips = Math.floor(2 ** 48 / 3) + 1
    const proofs = Array.from({ length: 60 }, (_, counter) => slotOf(serverSeed, drawId, { nonce: nonceOf(counter), counter }, slips))
    expect(proofs.some(({ attempt }) => attempt > 0)).toBe(true)
    proofs.forEach(({ slot }, counter) => expect(slot).toBe(nodeSlot(nonceOf(counter), counter, slips)))
  })

  test('can be followed by hand', () => {
    const line = { nonce: nonceOf(3), counter: 3 }
    const { digest, value, slot, slips } = slotOf(serverSeed, drawId, line, 500)
    const hmac = createHmac('sha256', Buffer.from(serverSeed, 'hex')).update(slipText(drawId, line)).digest('hex')
    expect(digest).toBe(hmac.slice(0, 12))
    expect(value).toBe(parseInt(digest, 16))
    expect(slot).toBe(value % slips)
  })
})

describe('the log', () => {
  test.each(['urn', 'odds'] as const)('of mode %s agrees line by line to the last slip', (mode) => {
    const replay = createReplay({ ...published, mode })
    const checked = logOf(mode, 20).map(replay)
    expect(checked.filter(({ agrees }) => !agrees)).toEqual([])
    expect(checked.map(({ proof }) => proof?.slips)).toEqual(Array.from({ length: 20 }, (_, at) => (mode === 'urn' ? 20 - at : 20)))
  })

  test('an empty urn gives nothing more', () => {
    const replay = createReplay(published)
    const log = logOf('urn', 20)
    log.forEach(replay)
    expect(replay({ counter: 20, nonce: nonceOf(20), slot: 0, prizeId: 'cup' })).toMatchObject({ agrees: false, proof: null, prizeId: undefined })
  })

  test.each<[string, (log: Schema<'DrawLogLine'>[]) => Schema<'DrawLogLine'>[]]>([
    ['another prize', (log) => log.map((line) => (line.counter === 7 ? { ...line, prizeId: line.prizeId === 'cup' ? 'thanks' : 'cup' } : line))],
    ['another slot', (log) => log.map((line) => (line.counter === 7 ? { ...line, slot: (line.slot + 1) % 13 } : line))],
    ['another nonce', (log) => log.map((line) => (line.counter === 7 ? { ...line, nonce: nonceOf(99) } : line))],
    ['a line left out', (log) => log.filter(({ counter }) => counter !== 7)],
    ['two lines changed about', (log) => [...log.slice(0, 7), ...log.slice(7, 9).reverse(), ...log.slice(9)]],
  ])('%s is seen at once', (_, tamper) => {
    const checked = tamper(logOf('urn', 15)).map(createReplay(published))
    expect(checked.slice(0, 7).every(({ agrees }) => agrees)).toBe(true)
    expect(checked[7]?.agrees).toBe(false)
  })
})
