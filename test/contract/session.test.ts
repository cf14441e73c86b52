import { describe, expect, test } from 'vitest'
import { noticeInForce } from '@mock/domain/identity/privacy'
import { bodyOf, expectRefused } from './support/expectations'
import { createWorld, type World } from './support/world'

const CADRE = '13800000001'
const PRIVACY = '2026-11'
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const newNotice = (world: World) =>
  world.change((tx) => tx.put('privacyNotices', { ...noticeInForce(tx), id: '2027-01', effectiveOn: '2027-01-01' }))

describe('getPrivacyNotice', () => {
  test('is public and lists every item with purpose and retention', async () => {
    const notice = bodyOf(await createWorld().call('getPrivacyNotice'))
    expect(notice.version).toBe(PRIVACY)
    expect(notice.items.length).toBeGreaterThan(3)
    expect(notice.items.find(({ name }) => name === '位置')?.required).toBe(false)
  })
})

describe('recordPrivacyConsent', () => {
  test('a newer notice stops everything but seeing who one is, agreeing and leaving', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    newNotice(world)
    await expectRefused(world, 'getHome', { as }, 'consent_required')
    expect((await world.call('getMe', { as })).status).toBe(200)
    await expectRefused(world, 'recordPrivacyConsent', { as, body: { privacyVersion: PRIVACY } }, 'consent_required')
    const first = bodyOf(await world.call('recordPrivacyConsent', { as, body: { privacyVersion: '2027-01' } }))
    expect(first).toEqual({ privacyVersion: '2027-01', consentedAt: '2026-11-20T12:03:00.000+08:00' })
    world.clock.advance(MINUTE)
    expect(bodyOf(await world.call('recordPrivacyConsent', { as, body: { privacyVersion: '2027-01' } }))).toEqual(first)
    expect((await world.call('getHome', { as })).status).toBe(200)
  })

  test('leaving needs no consent, agreeing needs a session', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    newNotice(world)
    await expectRefused(world, 'recordPrivacyConsent', { body: { privacyVersion: '2027-01' } }, 'session_missing')
    expect((await world.call('signOut', { as })).status).toBe(204)
  })
})

describe('sessions', () => {
  test('slide while used, end after twelve idle hours', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    for (let hours = 0; hours < 40; hours += 10) {
      world.clock.advance(10 * HOUR)
      expect((await world.call('getMe', { as })).status).toBe(200)
    }
    world.clock.advance(12 * HOUR)
    await expectRefused(world, 'getMe', { as }, 'session_expired')
  })

  test('end after thirty days, used or not', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    for (let hours = 0; hours < 715; hours += 11) {
      world.clock.advance(11 * HOUR)
      expect((await world.call('getMe', { as })).status).toBe(200)
    }
    world.clock.advance(5 * HOUR - SECOND)
    expect((await world.call('getMe', { as })).status).toBe(200)
    world.clock.advance(SECOND)
    await expectRefused(world, 'getMe', { as }, 'session_expired')
  })

  test('signOut ends this device only and clears the cookie', async () => {
    const world = createWorld()
    const phone = world.signInAs(CADRE)
    const tablet = world.signInAs(CADRE)
    const result = await world.call('signOut', { as: phone })
    expect(result.headers.get('set-cookie')).toMatch(/^__Host-sid=; Max-Age=0/)
    await expectRefused(world, 'signOut', { as: phone }, 'session_missing')
    expect((await world.call('getMe', { as: tablet })).status).toBe(200)
  })

  test('an invented token, and the hash of a real one, open nothing', async () => {
    const world = createWorld()
    const { sessionId } = world.signInAs(CADRE)
    for (const token of [sessionId, 'A'.repeat(43), '__proto__']) await expectRefused(world, 'getMe', { as: { token } }, 'session_missing')
    await expectRefused(world, 'getMe', {}, 'session_missing')
  })

  test('of somebody who leaves end at once', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    world.change((tx) => tx.patch('staff', as.staffId, { state: 'left' }))
    await expectRefused(world, 'getMe', { as }, 'session_expired')
  })
})
