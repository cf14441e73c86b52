import { describe, expect, test } from 'vitest'
import { checkPinProof } from '@mock/domain/pin/pin-proof'
import { bodyOf, expectRefused } from './support/expectations'
import { createWorld, type Caller, type World } from './support/world'

const WITH_PIN = '13800000001'
const WITHOUT_PIN = '13800000002'
const WINDOW = '13800000003'
const PIN = '283746'
const NEW_PIN = '907152'
const WRONG_PIN = '564738'
const MINUTE = 60_000
const WEAK = ['000000', '777777', '123456', '654321', '890123', '321098']

const proofFor = (as: Caller, pin = PIN) => ({ as, body: { pin } })
const isLive = (world: World, { sessionId }: Caller, proof: string) => checkPinProof(world.store.read, sessionId, proof, world.clock.now())
const lock = async (world: World, as: Caller) => {
  for (let tries = 0; tries < 5; tries += 1) await world.call('createPayPinProof', proofFor(as, WRONG_PIN))
}

describe('setPayPin', () => {
  test('sets it once, and the PIN itself is stored nowhere', async () => {
    const world = createWorld()
    const as = world.signInAs(WITHOUT_PIN)
    await expectRefused(world, 'createPayPinProof', proofFor(as, NEW_PIN), 'pin_not_set')
    expect((await world.call('setPayPin', { as, body: { pin: NEW_PIN } })).status).toBe(204)
    expect(bodyOf(await world.call('getMe', { as })).payPin.isSet).toBe(true)
    expect((await world.call('createPayPinProof', proofFor(as, NEW_PIN))).status).toBe(201)
    expect(JSON.stringify(world.store.read.get('staff', as.staffId))).not.toContain(NEW_PIN)
    await expectRefused(world, 'setPayPin', { as, body: { pin: WRONG_PIN } }, 'pin_already_set')
  })

  test.each(WEAK)('refuses %s', async (pin) => {
    const world = createWorld()
    await expectRefused(world, 'setPayPin', { as: world.signInAs(WITHOUT_PIN), body: { pin } }, 'pin_too_weak')
  })

  test('is for those who pay', async () => {
    const world = createWorld()
    await expectRefused(world, 'setPayPin', { as: world.signInAs(WINDOW), body: { pin: NEW_PIN } }, 'role_missing')
    await expectRefused(world, 'setPayPin', { body: { pin: NEW_PIN } }, 'session_missing')
  })
})

describe('createPayPinProof', () => {
  test('the proof is bound to the session and lives two minutes', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    const tablet = world.signInAs(WITH_PIN)
    const { proof, expiresAt } = bodyOf(await world.call('createPayPinProof', proofFor(as)))
    expect(expiresAt).toBe('2026-11-20T12:05:00.000+08:00')
    expect([isLive(world, as, proof), isLive(world, tablet, proof), isLive(world, as, 'ppf_invented')]).toEqual([true, false, false])
    expect(JSON.stringify(world.store.image())).not.toContain(proof)
    world.clock.advance(2 * MINUTE - 1)
    expect(isLive(world, as, proof)).toBe(true)
    world.clock.advance(1)
    expect(isLive(world, as, proof)).toBe(false)
  })

  test('five wrong tries lock for thirty minutes, over all sessions and a right PIN too', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    const tablet = world.signInAs(WITH_PIN)
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const problem = await expectRefused(world, 'createPayPinProof', proofFor(attemptsLeft % 2 ? as : tablet, WRONG_PIN), 'pin_wrong')
      expect(problem.attemptsLeft).toBe(attemptsLeft)
    }
    const lockedUntil = '2026-11-20T12:33:00.000+08:00'
    expect((await expectRefused(world, 'createPayPinProof', proofFor(as, WRONG_PIN), 'pin_locked')).lockedUntil).toBe(lockedUntil)
    expect((await expectRefused(world, 'createPayPinProof', proofFor(tablet), 'pin_locked')).lockedUntil).toBe(lockedUntil)
    expect(bodyOf(await world.call('getMe', { as })).payPin.lockedUntil).toBe(lockedUntil)
    world.clock.advance(30 * MINUTE)
    expect((await world.call('createPayPinProof', proofFor(as))).status).toBe(201)
  })

  test('a right PIN forgets the wrong ones before it', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    for (let tries = 0; tries < 4; tries += 1) await world.call('createPayPinProof', proofFor(as, WRONG_PIN))
    expect((await world.call('createPayPinProof', proofFor(as))).status).toBe(201)
    expect((await expectRefused(world, 'createPayPinProof', proofFor(as, WRONG_PIN), 'pin_wrong')).attemptsLeft).toBe(4)
  })
})

describe('changePayPin', () => {
  test('needs the current one and ends every proof', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    const { proof } = bodyOf(await world.call('createPayPinProof', proofFor(as)))
    expect((await world.call('changePayPin', { as, body: { currentPin: PIN, pin: NEW_PIN } })).status).toBe(204)
    expect(isLive(world, as, proof)).toBe(false)
    await expectRefused(world, 'createPayPinProof', proofFor(as), 'pin_wrong')
    expect((await world.call('createPayPinProof', proofFor(as, NEW_PIN))).status).toBe(201)
  })

  test('refuses when none is set, when the current one is wrong or locked, and weak ones without costing a try', async () => {
    const world = createWorld()
    await expectRefused(world, 'changePayPin', { as: world.signInAs(WITHOUT_PIN), body: { currentPin: PIN, pin: NEW_PIN } }, 'pin_not_set')
    const as = world.signInAs(WITH_PIN)
    await expectRefused(world, 'changePayPin', { as, body: { currentPin: WRONG_PIN, pin: '123456' } }, 'pin_too_weak')
    expect((await expectRefused(world, 'changePayPin', { as, body: { currentPin: WRONG_PIN, pin: NEW_PIN } }, 'pin_wrong')).attemptsLeft).toBe(4)
    await lock(world, as)
    await expectRefused(world, 'changePayPin', { as, body: { currentPin: PIN, pin: NEW_PIN } }, 'pin_locked')
  })
})

describe('resetPayPin', () => {
  const sendReset = async (world: World, as: Caller) => {
    const sent = bodyOf(await world.call('sendPayPinResetCode', { as }))
    expect(sent.phoneMasked).toBe('138****0001')
    return world.lastSmsCode(WITH_PIN)
  }

  test('by the number on file; lifts a lock', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    await lock(world, as)
    const smsCode = await sendReset(world, as)
    expect((await world.call('resetPayPin', { as, body: { smsCode, pin: NEW_PIN } })).status).toBe(204)
    expect((await world.call('createPayPinProof', proofFor(as, NEW_PIN))).status).toBe(201)
    await expectRefused(world, 'resetPayPin', { as, body: { smsCode, pin: PIN } }, 'sms_code_wrong')
  })

  test('a sign-in code resets nothing', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    await world.call('sendSmsCode', { body: { phone: WITH_PIN, purpose: 'sign_in' } })
    await expectRefused(world, 'resetPayPin', { as, body: { smsCode: world.lastSmsCode(WITH_PIN), pin: NEW_PIN } }, 'sms_code_wrong')
  })

  test('refuses too many messages, weak PINs without using the code up, expired codes and too many tries', async () => {
    const world = createWorld()
    const as = world.signInAs(WITH_PIN)
    const smsCode = await sendReset(world, as)
    expect((await expectRefused(world, 'sendPayPinResetCode', { as }, 'sms_too_often')).retryAfterSeconds).toBe(60)
    await expectRefused(world, 'resetPayPin', { as, body: { smsCode, pin: '111111' } }, 'pin_too_weak')
    const wrong = smsCode === '000000' ? '000001' : '000000'
    await expectRefused(world, 'resetPayPin', { as, body: { smsCode: wrong, pin: NEW_PIN } }, 'sms_code_wrong')
    world.clock.advance(5 * MINUTE)
    await expectRefused(world, 'resetPayPin', { as, body: { smsCode, pin: NEW_PIN } }, 'sms_code_expired')
    await sendReset(world, as)
    for (let tries = 0; tries < 4; tries += 1) await world.call('resetPayPin', { as, body: { smsCode: wrong, pin: NEW_PIN } })
    await expectRefused(world, 'resetPayPin', { as, body: { smsCode: wrong, pin: NEW_PIN } }, 'sms_locked')
  })
})
