import nacl from 'tweetnacl'
import { describe, expect, it } from 'vitest'
import { asciiBytes, toBase64url } from '@/shared/lib/base64url'
import { passHeader } from '@/shared/lib/pass-token'
import { rotatingCode } from '@/shared/lib/rotating-code'
import { toInstant } from '@/shared/lib/time'
import type { Schema } from '@/api/types'
import { createOfflineGate, isListGood, judgeOffline, type OfflineGate, type OfflineVerdict, type Shown } from './offline-gate'
import { admitOffline, letOutOffline, markTaken, nextMessage, turnAwayOffline } from './offline-queue'

const NOW = Date.parse('2026-11-20T12:03:00+08:00')
const HOUR = 3_600_000
const pair = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(7))
const stranger = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(9))

const keyOf = (passId: string): Uint8Array => new Uint8Array(32).fill([...passId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 256)
const codeOf = (passId: string, atMs = NOW): string => rotatingCode({ key: keyOf(passId), stepSeconds: 30, digits: 6 }, atMs)
const encoded = (text: string): string => toBase64url(asciiBytes(text))

const tokenOf = (passId: string, { from = NOW - HOUR, until = NOW + HOUR, aud = 'zs-admin', key = pair.secretKey } = {}): string => {
  const payload = JSON.stringify({ aud, jti: passId, nbf: Math.floor(from / 1000), exp: Math.floor(until / 1000) })
  const text = `${encoded(passHeader('g1'))}.${encoded(payload)}`
  return `${text}.${toBase64url(nacl.sign.detached(asciiBytes(text), key))}`
}
const scanOf = (passId: string, over: Parameters<typeof tokenOf>[1] = {}, atMs = NOW): Shown =>
  ({ by: 'scan', value: `${tokenOf(passId, over)}.${codeOf(passId, atMs)}` })

const passOf = (passId: string, over: Partial<Schema<'OfflinePass'>> = {}): Schema<'OfflinePass'> => ({
  passId, visitId: passId.replace('pas', 'vst'), startsAt: toInstant(NOW - HOUR), endsAt: toInstant(NOW + HOUR), colour: 'green', reasons: [],
  rotationKey: toBase64url(keyOf(passId)), entriesLeft: 1, persons: 2, ...over,
})
const listOf = (passes: readonly Schema<'OfflinePass'>[], burned: readonly string[] = [], listId = 'ofl_1'): Schema<'OfflineList'> => ({
  listId, issuedAt: toInstant(NOW - HOUR), validUntil: toInstant(NOW + 8 * HOUR), audience: 'zs-admin',
  keys: [{ keyId: 'g1', publicKey: toBase64url(pair.publicKey) }], stepSeconds: 30, digits: 6, passes: [...passes], burned: [...burned],
})
const gateOf = (...args: Parameters<typeof listOf>): OfflineGate => createOfflineGate(listOf(...args))

const saysOf = ({ colour, reasons }: OfflineVerdict) => [colour, ...reasons]
let keys = 0
const newKey = (): string => `00000000-0000-4000-8000-${(keys += 1).toString(16).padStart(12, '0')}`

const done = (result: ReturnType<typeof admitOffline>): OfflineGate => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const admitted = (gate: OfflineGate, passId: string, atMs = NOW): OfflineGate =>
  done(admitOffline(gate, judgeOffline(gate, scanOf(passId, {}, atMs), atMs), { eventKey: newKey(), persons: 1, hostPresent: false }, atMs))

describe('a gate without network', () => {
  const gate = gateOf([passOf('pas_1'), passOf('pas_2', { colour: 'yellow', reasons: ['restricted_area'] })])

  it('lets a pass of its list in by scan and by code', () => {
    expect(saysOf(judgeOffline(gate, scanOf('pas_1'), NOW))).toEqual(['green'])
    expect(saysOf(judgeOffline(gate, { by: 'code', value: `${codeOf('pas_1').slice(0, 3)} ${codeOf('pas_1').slice(3)}` }, NOW))).toEqual(['green'])
    expect(judgeOffline(gate, scanOf('pas_2'), NOW)).toMatchObject({ colour: 'yellow', reasons: ['restricted_area'], hostRequired: true })
  })

  it.each<[string, Shown, string]>([
    ['another text', { by: 'scan', value: 'https://eguanjia.example/p/?c=w1.k1.AAAA' }, 'pass_malformed'],
    ['ten thousand characters', { by: 'scan', value: 'a'.repeat(10_000) }, 'pass_malformed'],
    ['a stranger’s signature', scanOf('pas_1', { key: stranger.secretKey }), 'pass_forged'],
    ['another compound’s', scanOf('pas_1', { aud: 'zs-port' }), 'pass_foreign'],
    ['a screenshot', scanOf('pas_1', {}, NOW - 60_000), 'pass_stale'],
    ['one that the list does not have', scanOf('pas_9'), 'pass_unlisted'],
    ['one of later today', scanOf('pas_9', { from: NOW + HOUR, until: NOW + 2 * HOUR }), 'pass_early'],
    ['one of yesterday', scanOf('pas_9', { from: NOW - 30 * HOUR, until: NOW - 24 * HOUR }), 'pass_late'],
    ['a code of nobody', { by: 'code', value: '000000' }, 'code_unknown'],
    ['a code too short', { by: 'code', value: '12345' }, 'pass_malformed'],
  ])('refuses %s', (_, shown, reason) => {
    expect(saysOf(judgeOffline(gate, shown, NOW))).toEqual(['red', reason])
  })

  it('keeps the times of the list', () => {
    const timed = gateOf([passOf('pas_1', { startsAt: toInstant(NOW + 1_000) }), passOf('pas_2', { endsAt: toInstant(NOW - 1_000) })])
    expect(saysOf(judgeOffline(timed, scanOf('pas_1'), NOW))).toEqual(['red', 'pass_early'])
    expect(saysOf(judgeOffline(timed, scanOf('pas_2'), NOW))).toEqual(['red', 'pass_late'])
  })

  it('knows what was used or burned before', () => {
    const spent = gateOf([passOf('pas_1', { entriesLeft: 0 }), passOf('pas_2', { entriesLeft: 2 })], ['pas_1', 'pas_2', 'pas_3'])
    expect(saysOf(judgeOffline(spent, scanOf('pas_1'), NOW))).toEqual(['red', 'pass_used'])
    expect(saysOf(judgeOffline(spent, scanOf('pas_2'), NOW))).toEqual(['red', 'inside_already'])
    expect(saysOf(judgeOffline(spent, scanOf('pas_3'), NOW))).toEqual(['red', 'pass_burned'])
  })

  it('tells two passes of one code apart by nothing, unless one of them is used', () => {
    const same = { rotationKey: toBase64url(keyOf('pas_1')) }
    const twins = gateOf([passOf('pas_1'), passOf('pas_2', same)])
    expect(saysOf(judgeOffline(twins, { by: 'code', value: codeOf('pas_1') }, NOW))).toEqual(['red', 'code_ambiguous'])
    const one = gateOf([passOf('pas_1', { entriesLeft: 0 }), passOf('pas_2', same)])
    expect(judgeOffline(one, { by: 'code', value: codeOf('pas_1') }, NOW).pass?.passId).toBe('pas_2')
  })

  it('puts a list away that is too old', () => {
    const late = NOW + 8 * HOUR
    expect(isListGood(gate.list, late)).toBe(false)
    expect(saysOf(judgeOffline(gate, scanOf('pas_1', { until: NOW + 9 * HOUR }, late), late))).toEqual(['red', 'list_expired'])
  })
})

describe('an admission without network', () => {
  it('uses the pass here: the second time it is red and says since when', () => {
    const after = admitted(gateOf([passOf('pas_1')]), 'pas_1')
    expect(judgeOffline(after, scanOf('pas_1'), NOW + 5_000)).toMatchObject({ colour: 'red', reasons: ['pass_used'], firstUseAt: toInstant(NOW) })
  })

  it('lets in again after leaving as often as the pass says', () => {
    let gate = admitted(gateOf([passOf('pas_1', { entriesLeft: 2 })]), 'pas_1')
    expect(saysOf(judgeOffline(gate, scanOf('pas_1'), NOW))).toEqual(['red', 'inside_already'])
    gate = done(letOutOffline(gate, judgeOffline(gate, scanOf('pas_1'), NOW), newKey(), NOW))
    gate = admitted(gate, 'pas_1', NOW + 1_000)
    expect(saysOf(judgeOffline(gate, scanOf('pas_1'), NOW + 2_000))).toEqual(['red', 'pass_used'])
    expect(gate.events.map(({ kind, persons }) => [kind, persons])).toEqual([['admitted', 1], ['left', 1], ['admitted', 1]])
  })

  it('is refused on an old or red verdict, without the host, and for more than registered', () => {
    const gate = gateOf([passOf('pas_1'), passOf('pas_2', { colour: 'yellow' })])
    const admit = (passId: string, over = {}, atMs = NOW) =>
      admitOffline(gate, judgeOffline(gate, scanOf(passId), NOW), { eventKey: newKey(), persons: 1, hostPresent: false, ...over }, atMs)
    expect(admit('pas_1', {}, NOW + 120_001)).toEqual({ ok: false, error: { kind: 'verdict_old' } })
    expect(admit('pas_9')).toEqual({ ok: false, error: { kind: 'red', reason: 'pass_unlisted' } })
    expect(admit('pas_2')).toEqual({ ok: false, error: { kind: 'host_required' } })
    expect(admit('pas_2', { hostPresent: true }).ok).toBe(true)
    expect(admit('pas_1', { persons: 3 })).toEqual({ ok: false, error: { kind: 'too_many' } })
  })

  it('looks again at what happened between the verdict and the tap', () => {
    const gate = gateOf([passOf('pas_1')])
    const verdict = judgeOffline(gate, scanOf('pas_1'), NOW)
    const after = admitted(gate, 'pas_1')
    expect(admitOffline(after, verdict, { eventKey: newKey(), persons: 1, hostPresent: false }, NOW)).toEqual({ ok: false, error: { kind: 'red', reason: 'pass_used' } })
  })

  it('lets out only who is inside, by the list too', () => {
    const gate = gateOf([passOf('pas_1'), passOf('pas_2', { entriesLeft: 0 })], ['pas_2'])
    expect(letOutOffline(gate, judgeOffline(gate, scanOf('pas_1'), NOW), newKey(), NOW)).toEqual({ ok: false, error: { kind: 'not_inside' } })
    const after = done(letOutOffline(gate, judgeOffline(gate, scanOf('pas_2'), NOW), newKey(), NOW))
    expect(letOutOffline(after, judgeOffline(after, scanOf('pas_2'), NOW), newKey(), NOW)).toEqual({ ok: false, error: { kind: 'not_inside' } })
    expect(letOutOffline(gate, judgeOffline(gate, scanOf('pas_9'), NOW), newKey(), NOW)).toEqual({ ok: false, error: { kind: 'no_pass' } })
  })

  it('turns away without using anything', () => {
    const gate = gateOf([passOf('pas_1')])
    const after = done(turnAwayOffline(gate, judgeOffline(gate, scanOf('pas_1'), NOW), { eventKey: newKey(), reason: 'identity_mismatch' }, NOW))
    expect(after.events).toMatchObject([{ kind: 'refused', reason: 'identity_mismatch', passId: 'pas_1' }])
    expect(saysOf(judgeOffline(after, scanOf('pas_1'), NOW))).toEqual(['green'])
    expect(turnAwayOffline(gate, judgeOffline(gate, scanOf('pas_9'), NOW), { eventKey: newKey(), reason: 'other' }, NOW)).toEqual({ ok: false, error: { kind: 'no_pass' } })
  })
})

describe('what is told afterwards', () => {
  const answerFor = (keysTold: readonly string[]): Schema<'SyncedGateEvents'> =>
    ({ conflicts: 0, results: keysTold.map((eventKey) => ({ eventKey, outcome: 'recorded' as const, firstUse: null })) })

  it('is in order, at most fifty at once, and nothing of our own bookkeeping', () => {
    const many = Array.from({ length: 60 }, (_, n) => passOf(`pas_${n + 10}`))
    const gate = many.reduce((before, { passId }) => admitted(before, passId), gateOf(many))
    const first = nextMessage(gate)
    expect(first?.events.map(({ passId }) => passId)).toEqual(many.slice(0, 50).map(({ passId }) => passId))
    expect(Object.keys(first?.events[0] ?? {}).sort()).toEqual(['at', 'eventKey', 'kind', 'passId', 'persons', 'reason', 'visitId'])
    const told = markTaken(gate, answerFor(first?.events.map(({ eventKey }) => eventKey) ?? []))
    expect(nextMessage(told)?.events).toHaveLength(10)
    expect(nextMessage(markTaken(told, answerFor(told.events.map(({ eventKey }) => eventKey))))).toBeNull()
  })

  it('still counts here until the next list, and goes along when it was not taken', () => {
    const told = admitted(gateOf([passOf('pas_1'), passOf('pas_2')]), 'pas_1')
    const gate = admitted(markTaken(told, answerFor(told.events.map(({ eventKey }) => eventKey))), 'pas_2')
    expect(saysOf(judgeOffline(gate, scanOf('pas_1'), NOW))).toEqual(['red', 'pass_used'])
    const next = createOfflineGate(listOf([passOf('pas_2'), passOf('pas_3')], ['pas_1'], 'ofl_2'), gate)
    expect(saysOf(judgeOffline(next, scanOf('pas_1'), NOW))).toEqual(['red', 'pass_burned'])
    expect(saysOf(judgeOffline(next, scanOf('pas_2'), NOW))).toEqual(['red', 'pass_used'])
    const both = admitted(next, 'pas_3')
    expect(nextMessage(both)).toMatchObject({ listId: 'ofl_1', events: [{ passId: 'pas_2' }] })
    const rest = markTaken(both, answerFor(nextMessage(both)?.events.map(({ eventKey }) => eventKey) ?? []))
    expect(nextMessage(rest)).toMatchObject({ listId: 'ofl_2', events: [{ passId: 'pas_3' }] })
  })
})
