/** Whatever is held before the camera at a gate: red with its own reason, in the log, and nothing else moved. */
import nacl from 'tweetnacl'
import { beforeEach, describe, expect, it } from 'vitest'
import { asciiBytes, toBase64url } from '@/shared/lib/base64url'
import { hmacSha256 } from '@/shared/lib/sha256'
import type { CheckPass, VerdictReason } from '@contract/generated/types'
import { watchId } from '@mock/domain/gate'
import { visitToken } from '@mock/domain/visits/link'
import { passKeys } from '@mock/domain/visits/pass'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import { bodyOf, expectRefused } from './support/expectations'
import {
  admitted, admitting, checked, digitsOf, EAST, gateLog, GUARD, HALL, HOUR, LI, MINUTE, OTHER_GUARD, passRow, plan, scanned, scanOf, SOUTH, visitRow,
  type AtGate,
} from './support/gate'
import { expectRed as expectGateRed, untouched } from './support/gate-red'
import { newKey, people } from './support/meals'
import { createWorld, type World } from './support/world'

let world: World
let east: AtGate
let south: AtGate
let visitId: string

beforeEach(() => {
  world = createWorld()
  east = { as: world.signInAs(GUARD), gateId: EAST }
  south = { as: world.signInAs(OTHER_GUARD), gateId: SOUTH }
  visitId = plan(world)
})

const expectRed = (value: string, reason: VerdictReason, by: CheckPass['by'] = 'scan', at = east): Promise<void> => expectGateRed(world, at, by, value, reason)

const encoded = (text: string): string => toBase64url(asciiBytes(text))
const headerOf = (header: object): string => encoded(JSON.stringify(header))
const digits = (): string => digitsOf(world, passRow(world, visitId).id)
const partsOf = (text: string): readonly [string, string, string] => {
  const [header = '', payload = '', signature = ''] = text.split('.')
  return [header, payload, signature]
}
const genuine = (): string => scanOf(world, passRow(world, visitId))

/** Header and claims of the genuine pass, changed, under a key of the attacker's. */
const resigned = ({ header, claims }: { readonly header?: object; readonly claims?: object }): string => {
  const stranger = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(66))
  const [, payload] = partsOf(genuine())
  const [head, body] = [headerOf(header ?? { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'g1' }), claims ? encoded(JSON.stringify(claims)) : payload]
  return `${head}.${body}.${toBase64url(nacl.sign.detached(asciiBytes(`${head}.${body}`), stranger.secretKey))}.${digits()}`
}

const publicKey = (): Uint8Array => {
  const [key] = passKeys(world.backend.config.secret, visitPolicyOf(world.store.read)).values()
  if (!key) throw new Error('no key')
  return key
}

describe('a forged pass', () => {
  const forgeries: readonly (readonly [string, () => string, VerdictReason])[] = [
    ['one bit of the signature', () => {
      const [header, payload, signature] = partsOf(genuine())
      return `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}.${digits()}`
    }, 'pass_forged'],
    ['other claims under the genuine signature', () => {
      const [header, , signature] = partsOf(genuine())
      return `${header}.${encoded(JSON.stringify({ aud: 'zs-admin', jti: passRow(world, visitId).id, nbf: 0, exp: 9_999_999_999 }))}.${signature}.${digits()}`
    }, 'pass_forged'],
    ['another key', () => resigned({}), 'pass_forged'],
    ['another key, named as such', () => resigned({ header: { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'evil' } }), 'pass_forged'],
    ['a key that travels in the header', () => resigned({
      header: { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'g1', jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(new Uint8Array(32).fill(66)) } },
    }), 'pass_forged'],
    ['a key to be fetched', () => resigned({ header: { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: 'g1', jku: 'https://evil.example/keys' } }), 'pass_forged'],
    ['a key id of a prototype', () => resigned({ header: { alg: 'EdDSA', typ: 'visitor-pass+jwt', kid: '__proto__' } }), 'pass_forged'],
    ['alg none with the genuine signature', () => {
      const [, payload, signature] = partsOf(genuine())
      return `${headerOf({ alg: 'none' })}.${payload}.${signature}.${digits()}`
    }, 'pass_forged'],
    ['alg none without one', () => {
      const [, payload] = partsOf(genuine())
      return `${headerOf({ alg: 'none' })}.${payload}..${digits()}`
    }, 'pass_malformed'],
    ['HS256 with the public key as its secret', () => {
      const [, payload] = partsOf(genuine())
      const text = `${headerOf({ alg: 'HS256', typ: 'visitor-pass+jwt', kid: 'g1' })}.${payload}`
      const mac = hmacSha256(publicKey(), asciiBytes(text))
      return `${text}.${toBase64url(new Uint8Array([...mac, ...mac]))}.${digits()}`
    }, 'pass_forged'],
    ['another compound’s', () => {
      world.change((tx) => tx.patch('visitPolicies', 'current', { audience: 'zs-port' }))
      const text = genuine()
      world.change((tx) => tx.patch('visitPolicies', 'current', { audience: 'zs-admin' }))
      return text
    }, 'pass_foreign'],
    ['a pass that was never issued', () => scanOf(world, { ...passRow(world, visitId), id: 'pas_00000000000000000000' }), 'code_unknown'],
  ]
  it.each(forgeries)('%s', async (_, make, reason) => {
    await expectRed(make(), reason)
    expect((await scanned(world, east, visitId)).colour).toBe('green')
  })
})

describe('a genuine pass at the wrong time or place', () => {
  it('a screenshot after the rotation', async () => {
    const text = genuine()
    world.clock.advance(60_000)
    await expectRed(text, 'pass_stale')
    expect((await scanned(world, east, visitId)).colour).toBe('green')
  })

  it('a screenshot still stands within one step, both ways, and not a step later', async () => {
    const atMs = world.clock.now() + 5 * MINUTE
    const text = scanOf(world, passRow(world, visitId), atMs)
    const at = async (ms: number): Promise<string> => {
      world.clock.advance(atMs + ms - world.clock.now())
      return (await checked(world, east, 'scan', text)).colour
    }
    expect([await at(-60_000), await at(-30_000), await at(0), await at(30_000), await at(60_000)]).toEqual(['red', 'green', 'green', 'green', 'red'])
  })

  it('the code of another pass under this one’s token', async () => {
    const other = passRow(world, plan(world)).id
    const [header, payload, signature] = partsOf(genuine())
    await expectRed(`${header}.${payload}.${signature}.${digitsOf(world, other)}`, 'pass_stale')
  })

  it('a replay at the same gate, and at a second one', async () => {
    const text = genuine()
    await admitted(world, east, visitId)
    await expectRed(text, 'pass_used')
    await expectRed(text, 'pass_used', 'scan', south)
    await expectRed(digits(), 'pass_used', 'code', south)
  })

  it('before and after the window', async () => {
    visitId = plan(world, { fromMs: HOUR, untilMs: 2 * HOUR })
    await expectRed(genuine(), 'pass_early')
    await expectRed(digits(), 'pass_early', 'code')
    world.clock.advance(2 * HOUR + 1)
    // That time has passed makes it a visit that was missed, whoever asks first.
    await world.call('getGateBoard', { as: east.as, params: { gateId: EAST } })
    await expectRed(genuine(), 'pass_late')
  })

  it('at a gate that does not lead there', async () => {
    visitId = plan(world, { buildingId: HALL })
    await expectRed(genuine(), 'wrong_gate')
  })
})

describe('a visit that no longer stands', () => {
  const host = () => world.signInAs(people.chen)
  const shift = async (): Promise<void> => {
    const { version, purpose, purposeText, buildingId, doorGroupId, parkingWanted, privateNote, startsAt, entriesAllowed } = await arrangement()
    bodyOf(await world.call('changeVisit', {
      as: host(), params: { visitId },
      body: { version, startsAt, endsAt: '2026-11-20T15:00:00+08:00', purpose, purposeText, buildingId, doorGroupId, parkingWanted, entriesAllowed, privateNote },
    }))
  }
  const arrangement = async () => {
    const { building, doorGroup, ...visit } = bodyOf(await world.call('getVisit', { as: host(), params: { visitId } }))
    return { ...visit, buildingId: building.id, doorGroupId: doorGroup?.id ?? null }
  }

  it('cancelled', async () => {
    const text = genuine()
    bodyOf(await world.call('cancelVisit', { as: host(), key: newKey(), params: { visitId }, body: { scope: 'this' } }))
    await expectRed(text, 'visit_cancelled')
    await expectRed(visitId, 'visit_cancelled', 'visit')
    await expectRed('浙L12345', 'visit_cancelled', 'plate')
  })

  it('edited and not approved again; approved again, the former pass stays dead', async () => {
    const text = genuine()
    await shift()
    await expectRed(text, 'not_approved')
    bodyOf(await world.call('approveVisit', { as: host(), key: newKey(), params: { visitId }, body: { version: visitRow(world, visitId).version } }))
    await expectRed(text, 'pass_superseded')
    expect((await scanned(world, east, visitId)).colour).toBe('green')
  })

  it('edited between the verdict and the tap', async () => {
    const { checkId } = await scanned(world, east, visitId)
    await shift()
    expect((await admitting(world, east, checkId)).problem?.code).toBe('visit_not_admissible')
    expect(visitRow(world, visitId).state).toBe('pending')
  })
})

describe('guesses', () => {
  it('six digits lock the guard after five, and the right code is not tried through', async () => {
    for (let n = 0; n < 5; n += 1) await expectRed(String(100_000 + n), 'code_unknown', 'code')
    const state = untouched(world)
    for (let n = 5; n < 60; n += 1) {
      const { problem } = await world.call('checkPass', { as: east.as, params: { gateId: EAST }, body: { by: 'code', value: String(100_000 + n) } })
      expect(problem?.code).toBe('gate_code_locked')
    }
    expect(untouched(world)).toBe(state)
    expect(gateLog(world)).toHaveLength(5)
  })

  it('another guard’s gate, check, visit of another day', async () => {
    const { checkId } = await scanned(world, east, visitId)
    for (const id of ['checkPass', 'admitVisitor', 'refuseVisitor', 'checkOutVisitor', 'unmaskVisitor'] as const) {
      const bodies = {
        checkPass: { by: 'scan', value: genuine() }, admitVisitor: { checkId, persons: 1, hostPresent: true }, refuseVisitor: { checkId, reason: 'other', note: null },
        checkOutVisitor: { visitId }, unmaskVisitor: { visitId, reason: 'identity_check', note: null },
      } as const
      await expectRefused(world, id, { as: south.as, key: newKey(), params: { gateId: EAST }, body: bodies[id] }, 'not_found')
    }
    await expectRefused(world, 'admitVisitor', { as: south.as, key: newKey(), params: { gateId: SOUTH }, body: { checkId, persons: 1, hostPresent: true } }, 'not_found')
  })
})

it('a hit of the watch list is for guards: no answer to host or visitor has a word of it', async () => {
  const { secret } = world.backend.config
  const watched = plan(world, { pending: true, person: { document: { kind: 'passport', number: 'X7654321' } } })
  const escorted = plan(world)
  world.change((tx) => {
    tx.put('watchList', { id: watchId(secret, { kind: 'passport', number: 'X7654321' }), level: 'refuse', note: '内部：不得进入' })
    tx.put('watchList', { id: watchId(secret, LI.document), level: 'escort', note: '内部：须陪同' })
  })
  const host = world.signInAs(people.chen)
  await world.call('approveVisit', { as: host, key: newKey(), params: { visitId: watched }, body: { version: visitRow(world, watched).version } })
  const verdicts = [await scanned(world, east, watched), await scanned(world, east, escorted)]
  expect(verdicts.map(({ reasons }) => reasons)).toEqual([['watch_listed'], ['escort_listed']])
  await world.call('refuseVisitor', {
    as: east.as, key: newKey(), params: { gateId: EAST }, body: { checkId: verdicts[0]?.checkId ?? '', reason: 'listed', note: '在名单上' },
  })
  const answers = [
    await world.call('listVisits', { as: host }),
    await world.call('listNotices', { as: host }),
    await world.call('getHome', { as: host }),
    await world.call('exportVisits', { as: host, query: { from: '2026-11-01', to: '2026-11-30' } }),
    ...await Promise.all([watched, escorted].map((id) => world.call('getVisit', { as: host, params: { visitId: id } }))),
    ...await Promise.all([watched, escorted].map((id) =>
      world.call('getInvitation', { headers: { 'Visitor-Token': visitToken(secret, visitRow(world, id)) } }))),
  ]
  for (const { status, raw } of answers) {
    expect(status).toBe(200)
    for (const word of ['listed', 'watch', 'escort', '名单', '内部', '陪同']) expect(raw).not.toContain(word)
  }
  const events = await world.call('listGateEvents', { as: east.as, params: { gateId: EAST } })
  expect(events.raw).toContain('watch_listed')
})
