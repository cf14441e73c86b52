import { describe, expect, test } from 'vitest'
import { signWindowCode } from '@mock/domain/canteen/window-code'
import { instantOf } from '@mock/kit/ids'
import { consoleDoor } from '@mock/operations/console'
import { bodyOf, expectRefused } from './support/expectations'
import { createWorld, ORIGIN, type World } from './support/world'

const CADRE = '13800000001'

const resolve = (world: World, code: string) => ({ body: { code, source: 'scanner' as const }, as: world.signInAs(CADRE) })

describe('resolveCode', () => {
  test('answers everything the pay page needs, from the bare reference and from the whole link', async () => {
    const world = createWorld()
    const code = world.codeOf('win_1001-1')
    const bare = bodyOf(await world.call('resolveCode', resolve(world, code)))
    expect(bare).toMatchObject({
      code,
      payee: { windowId: 'win_1001-1', venueId: 'ven_1001', venueName: '市行政中心第一食堂', venueKind: 'canteen' },
      defaultScene: 'daily',
      period: { periodId: 'lunch', startsAt: '2026-11-20T10:00:00+08:00', endsAt: '2026-11-20T15:00:00+08:00' },
    })
    expect(bare.tariffs).toEqual([
      { scene: 'daily', periodId: 'lunch', limitFen: 2000 }, { scene: 'official_trip', periodId: 'lunch', limitFen: 4000 },
    ])
    expect(bare.accounts.map(({ kind }) => kind)).toEqual(['meal_subsidy', 'personal'])
    const link = bodyOf(await world.call('resolveCode', resolve(world, `  ${ORIGIN}/p/?c=${code}&from=poster \n`)))
    expect(link).toEqual(bare)
  })

  test('offers the period that just ended for an hour', async () => {
    const world = createWorld({ at: '2026-11-20T15:59:59+08:00' })
    const periodsNow = async () => bodyOf(await world.call('resolveCode', resolve(world, world.codeOf('win_1001-1')))).periods.map(({ periodId }) => periodId)
    expect(await periodsNow()).toEqual(['dinner', 'lunch'])
    world.clock.advance(1000)
    expect(await periodsNow()).toEqual(['dinner'])
  })

  test('a farmhouse serves official trips only, and needs their occasion', async () => {
    const world = createWorld()
    const answer = bodyOf(await world.call('resolveCode', resolve(world, world.codeOf('win_1051-1'))))
    expect(answer.scenes).toEqual([{ scene: 'official_trip', name: '公务出差', tripReference: 'required' }])
    expect(answer.defaultScene).toBe('official_trip')
  })

  test('a forged signature, in any place', async () => {
    const world = createWorld()
    const code = world.codeOf('win_1001-1')
    const [ref, keyId, mac] = code.split('.') as [string, string, string]
    const flipped = `${mac.slice(0, 5)}${mac[5] === 'A' ? 'B' : 'A'}${mac.slice(6)}`
    const otherSecret = signWindowCode('another deployment', ref, keyId)
    for (const forged of [`${ref}.${keyId}.${flipped}`, `w1001-2.${keyId}.${mac}`, `${ref}.k2.${mac}`, otherSecret]) {
      await expectRefused(world, 'resolveCode', resolve(world, forged), 'code_forged')
    }
  })

  test('a well signed reference of a window that does not exist', async () => {
    const world = createWorld()
    const gone = signWindowCode(world.backend.config.secret, 'w9999-1', 'k1')
    await expectRefused(world, 'resolveCode', resolve(world, gone), 'code_unknown')
  })

  test('a revoked code; a re-issued one works while the old sticker stays dead', async () => {
    const world = createWorld()
    const old = world.codeOf('win_1001-1')
    const at = instantOf(world.clock.now())
    world.change((tx) => consoleDoor.revokeWindow(tx, 'win_1001-1', at))
    await expectRefused(world, 'resolveCode', resolve(world, old), 'code_revoked')
    expect((await world.call('resolveCode', resolve(world, world.codeOf('win_1001-2')))).status).toBe(200)
    world.change((tx) => consoleDoor.reissueWindow(tx, 'win_1001-1', at, world.random))
    await expectRefused(world, 'resolveCode', resolve(world, old), 'code_revoked')
    const fresh = world.codeOf('win_1001-1')
    expect(fresh.split('.')[1]).toBe('k2')
    expect(bodyOf(await world.call('resolveCode', resolve(world, fresh))).payee.windowId).toBe('win_1001-1')
  })

  test('re-issuing without revoking first kills the old sticker too', async () => {
    const world = createWorld()
    const old = world.codeOf('win_1001-1')
    world.change((tx) => consoleDoor.reissueWindow(tx, 'win_1001-1', instantOf(world.clock.now()), world.random))
    await expectRefused(world, 'resolveCode', resolve(world, old), 'code_revoked')
  })

  test('a closed window', async () => {
    const world = createWorld()
    await expectRefused(world, 'resolveCode', resolve(world, world.codeOf('win_1001-4')), 'window_closed')
  })

  test('links of others are foreign, also when they look like ours', async () => {
    const world = createWorld()
    const code = world.codeOf('win_1001-1')
    const host = new URL(ORIGIN).host
    for (const text of [
      `https://evil.example/p/?c=${code}`,
      `http://${host}/p/?c=${code}`,
      `https://${host}.evil.example/p/?c=${code}`,
      `https://${host}:8443/p/?c=${code}`,
      `https://${host}@evil.example/p/?c=${code}`,
      `https://someone@${host}/p/?c=${code}`,
      `https://${host.replace('e', 'е')}/p/?c=${code}`,
      `https:\\\\${host}\\p\\?c=${code}`,
      `HTTPS://${host}/p/?c=${code}`,
    ]) await expectRefused(world, 'resolveCode', resolve(world, text), 'code_foreign')
  })

  test('links of an earlier deployment still count once the rules name its origin', async () => {
    const world = createWorld()
    const text = `https://old.example/p/?c=${world.codeOf('win_1001-1')}`
    await expectRefused(world, 'resolveCode', resolve(world, text), 'code_foreign')
    world.change((tx) => {
      const rules = tx.get('rules', 'rules')
      if (rules) tx.put('rules', { ...rules, canteen: { ...rules.canteen, formerOrigins: ['https://old.example'] } })
    })
    expect((await world.call('resolveCode', resolve(world, text))).status).toBe(200)
  })

  test('everything else is malformed, never an error and never opened', async () => {
    const world = createWorld()
    const code = world.codeOf('win_1001-1')
    for (const text of [
      'x', '.', '..', 'k1', `${code}.`, ` ${code} extra`, code.toUpperCase(), `${code}=`, `${code}AAAA`, code.slice(0, -1),
      'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'weixin://dl/business', 'WIFI:T:WPA;S:x;;', 'https:', 'https://',
      `${ORIGIN}/p/`, `${ORIGIN}/p/?c=`, `${ORIGIN}/p/?d=${code}`, `${ORIGIN}/q/?c=${code}`, `${ORIGIN}/p/?c=${code}&c=${code}`, `${ORIGIN}/p/../x?c=${code}`,
      `\u0000${code}`, `${code.slice(0, 4)}\u0000${code.slice(4)}`, `${ORIGIN}/p/?c=\u202e${code}`, `${code}\u200b`,
      // A URL parser drops these silently.
      `${ORIGIN}/p/?c=${code.slice(0, 4)}\n${code.slice(4)}`, `${ORIGIN}/p/?c=${code.slice(0, 4)}\t${code.slice(4)}`,
      `${ORIGIN}/p/?c=%00`, `${ORIGIN}/p/?c=%`,
      '<img src=x onerror=alert(1)>', '６１２３４５', '😀'.repeat(40), '\ud800', 'A'.repeat(10_000), `${ORIGIN}/p/?c=${'A'.repeat(9_000)}`,
      '__proto__', 'constructor.k1.AAAAAAAAAAAAAAAAAAAAAA',
    ]) await expectRefused(world, 'resolveCode', resolve(world, text), 'code_malformed')
  })

  test('is for those who pay', async () => {
    const world = createWorld()
    const body = { code: world.codeOf('win_1001-1'), source: 'scanner' as const }
    await expectRefused(world, 'resolveCode', { body, as: world.signInAs('13800000003') }, 'role_missing')
    await expectRefused(world, 'resolveCode', { body }, 'session_missing')
  })
})
