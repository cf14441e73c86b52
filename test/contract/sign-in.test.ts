import { describe, expect, test } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { createWorld, type World } from './support/world'

const CADRE = '13800000001'
const LEFT = '13800000006'
const NOBODY = '13711112222'
const PRIVACY = '2026-11'
const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

const sendCode = (world: World, phone: string, purpose: 'sign_in' | 'bind_wechat' = 'sign_in') =>
  world.call('sendSmsCode', { body: { phone, purpose } })
const signIn = (phone: string, smsCode: string, credential: 'cookie' | 'bearer' = 'bearer', privacyVersion = PRIVACY) =>
  ({ body: { phone, smsCode, privacyVersion, credential } })
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')

describe('sendSmsCode', () => {
  test('answers the same for known and unknown numbers; only known ones get a message', async () => {
    const world = createWorld()
    const known = bodyOf(await sendCode(world, CADRE))
    const unknown = bodyOf(await sendCode(world, NOBODY))
    expect({ ...unknown, phoneMasked: '' }).toEqual({ ...known, phoneMasked: '' })
    expect(unknown.phoneMasked).toBe('137****2222')
    expect(world.lastSmsCode(CADRE)).toMatch(/^\d{6}$/)
    expect(() => world.lastSmsCode(NOBODY)).toThrow('no code')
  })

  test.each([CADRE, NOBODY])('one a minute for %s, whatever the purpose', async (phone) => {
    const world = createWorld()
    await sendCode(world, phone)
    world.clock.advance(20 * SECOND)
    const problem = await expectRefused(world, 'sendSmsCode', { body: { phone, purpose: 'bind_wechat' } }, 'sms_too_often')
    expect(problem.retryAfterSeconds).toBe(40)
    world.clock.advance(40 * SECOND)
    expect((await sendCode(world, phone)).status).toBe(202)
  })

  test.each([CADRE, NOBODY])('ten a day for %s', async (phone) => {
    const world = createWorld()
    for (let sent = 0; sent < 10; sent += 1) {
      expect((await sendCode(world, phone)).status).toBe(202)
      world.clock.advance(MINUTE)
    }
    const problem = await expectRefused(world, 'sendSmsCode', { body: { phone, purpose: 'sign_in' } }, 'sms_too_often')
    expect(problem.retryAfterSeconds).toBe((DAY - 10 * MINUTE) / SECOND)
    world.clock.advance(DAY - 10 * MINUTE)
    expect((await sendCode(world, phone)).status).toBe(202)
  })
})

describe('signInWithSms', () => {
  test('by bearer: the token opens what follows and the code works once', async () => {
    const world = createWorld()
    await sendCode(world, CADRE)
    const code = world.lastSmsCode(CADRE)
    const result = await world.call('signInWithSms', signIn(CADRE, code))
    const session = bodyOf(result)
    expect(result.headers.get('set-cookie')).toBeNull()
    expect(session.expiresAt).toBe('2026-11-21T00:03:00.000+08:00')
    expect(session.me).toMatchObject({ staffId: 'stf_10001', name: '陈海平', phoneMasked: '138****0001', roles: ['cadre'], payPin: { isSet: true, lockedUntil: null } })
    expect(result.raw).not.toContain(CADRE)
    const me = bodyOf(await world.call('getMe', { as: { token: session.token ?? '' } }))
    expect(me).toEqual(session.me)
    await expectRefused(world, 'signInWithSms', signIn(CADRE, code), 'sms_code_wrong')
  })

  test('by cookie: HttpOnly, and no token in the answer', async () => {
    const world = createWorld()
    await sendCode(world, CADRE)
    const result = await world.call('signInWithSms', signIn(CADRE, world.lastSmsCode(CADRE), 'cookie'))
    expect(bodyOf(result).token).toBeNull()
    const cookie = result.headers.get('set-cookie') ?? ''
    const [, token] = /^__Host-sid=([0-9A-Za-z_-]{43});/.exec(cookie) ?? []
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain(`Max-Age=${30 * DAY / SECOND}`)
    expect(bodyOf(await world.call('getMe', { as: { token: token ?? '' } })).name).toBe('陈海平')
  })

  test('the token is stored nowhere', async () => {
    const world = createWorld()
    await sendCode(world, CADRE)
    const { token } = bodyOf(await world.call('signInWithSms', signIn(CADRE, world.lastSmsCode(CADRE))))
    expect(JSON.stringify(world.store.image())).not.toContain(token)
  })

  test('a wrong code counts down to a lock, the same for unknown numbers', async () => {
    const world = createWorld()
    const trail = async (phone: string, code: string) => {
      await sendCode(world, phone)
      const seen: unknown[] = []
      for (let tries = 0; tries < 4; tries += 1) {
        seen.push((await expectRefused(world, 'signInWithSms', signIn(phone, code), 'sms_code_wrong')).attemptsLeft)
      }
      seen.push((await expectRefused(world, 'signInWithSms', signIn(phone, code), 'sms_locked')).lockedUntil)
      return seen
    }
    const expected = [4, 3, 2, 1, '2026-11-20T12:18:00.000+08:00']
    expect(await trail(NOBODY, '123456')).toEqual(expected)
    await sendCode(world, CADRE)
    const right = world.lastSmsCode(CADRE)
    for (let tries = 0; tries < 5; tries += 1) await world.call('signInWithSms', signIn(CADRE, wrongFor(right)))
    await expectRefused(world, 'signInWithSms', signIn(CADRE, right), 'sms_locked')
  })

  test('a new code does not lift the lock; fifteen minutes do', async () => {
    const world = createWorld()
    await sendCode(world, CADRE)
    const first = world.lastSmsCode(CADRE)
    for (let tries = 0; tries < 5; tries += 1) await world.call('signInWithSms', signIn(CADRE, wrongFor(first)))
    world.clock.advance(12 * MINUTE)
    await sendCode(world, CADRE)
    const fresh = world.lastSmsCode(CADRE)
    await expectRefused(world, 'signInWithSms', signIn(CADRE, fresh), 'sms_locked')
    world.clock.advance(3 * MINUTE)
    expect((await world.call('signInWithSms', signIn(CADRE, fresh))).status).toBe(201)
  })

  test.each([CADRE, NOBODY])('a code of %s expires after five minutes', async (phone) => {
    const world = createWorld()
    await sendCode(world, phone)
    const code = phone === CADRE ? world.lastSmsCode(CADRE) : '123456'
    world.clock.advance(5 * MINUTE)
    await expectRefused(world, 'signInWithSms', signIn(phone, code), 'sms_code_expired')
  })

  test('a code for one purpose or one phone opens no other, and none was ever right', async () => {
    const world = createWorld()
    await sendCode(world, CADRE, 'bind_wechat')
    const code = world.lastSmsCode(CADRE)
    await expectRefused(world, 'signInWithSms', signIn(CADRE, code), 'sms_code_wrong')
    await expectRefused(world, 'signInWithSms', signIn('13800000002', code), 'sms_code_wrong')
  })

  test('a newer code replaces the one before', async () => {
    const world = createWorld()
    await sendCode(world, CADRE)
    const old = world.lastSmsCode(CADRE)
    world.clock.advance(MINUTE)
    await sendCode(world, CADRE)
    await expectRefused(world, 'signInWithSms', signIn(CADRE, old), 'sms_code_wrong')
    expect((await world.call('signInWithSms', signIn(CADRE, world.lastSmsCode(CADRE)))).status).toBe(201)
  })

  test('somebody who left is told so, after a right code only', async () => {
    const world = createWorld()
    await sendCode(world, LEFT)
    const code = world.lastSmsCode(LEFT)
    await expectRefused(world, 'signInWithSms', signIn(LEFT, wrongFor(code)), 'sms_code_wrong')
    await expectRefused(world, 'signInWithSms', signIn(LEFT, code), 'staff_not_found')
    await expectRefused(world, 'signInWithSms', signIn(LEFT, code), 'sms_code_wrong')
  })

  test('nothing happens without consent to the notice in force', async () => {
    const world = createWorld()
    await sendCode(world, CADRE)
    const code = world.lastSmsCode(CADRE)
    await expectRefused(world, 'signInWithSms', signIn(CADRE, code, 'bearer', '2025-01'), 'consent_required')
    expect((await world.call('signInWithSms', signIn(CADRE, code))).status).toBe(201)
    expect(world.store.read.get('consents', 'stf_10001:2026-11')?.consentedAt).toBe('2026-11-20T12:03:00.000+08:00')
  })
})
