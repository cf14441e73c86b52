import { describe, expect, test } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { createWorld, type World } from './support/world'

const CADRE = '13800000001'
const OTHER = '13800000002'
const LEFT = '13800000006'
const PRIVACY = '2026-11'
const MINUTE = 60_000

const exchange = (code: string) => ({ body: { code, privacyVersion: PRIVACY } })
const ticketFor = async (world: World, code: string): Promise<string> =>
  bodyOf(await world.call('exchangeWechatCode', exchange(code))).bindingTicket ?? ''
const smsFor = async (world: World, phone: string): Promise<string> => {
  bodyOf(await world.call('sendSmsCode', { body: { phone, purpose: 'bind_wechat' } }))
  return world.lastSmsCode(phone)
}
const binding = (bindingTicket: string, phone: string, smsCode: string, privacyVersion = PRIVACY) =>
  ({ body: { bindingTicket, phone, smsCode, privacyVersion } })
const bind = async (world: World, wechatCode: string, phone: string) =>
  world.call('bindWechat', binding(await ticketFor(world, wechatCode), phone, await smsFor(world, phone)))

describe('WeChat sign-in', () => {
  test('binds once and signs in by a fresh code from then on; the openid is never answered', async () => {
    const world = createWorld()
    const first = await world.call('exchangeWechatCode', exchange('code-1'))
    expect(bodyOf(first)).toMatchObject({ status: 'binding_required', session: null })
    const bound = await world.call('bindWechat', binding(bodyOf(first).bindingTicket ?? '', CADRE, await smsFor(world, CADRE)))
    expect(bodyOf(bound).me.name).toBe('陈海平')
    const again = await world.call('exchangeWechatCode', exchange('code-2'))
    const { status, session, bindingTicket } = bodyOf(again)
    expect([status, bindingTicket, session?.me.staffId]).toEqual(['signed_in', null, 'stf_10001'])
    expect((await world.call('getMe', { as: { token: session?.token ?? '' } })).status).toBe(200)
    for (const { raw } of [first, bound, again]) expect(raw).not.toContain('openid')
  })

  test('labelled codes are different WeChats', async () => {
    const world = createWorld()
    await bind(world, 'code-1:chen', CADRE)
    expect(bodyOf(await world.call('exchangeWechatCode', exchange('code-2:wang'))).status).toBe('binding_required')
    expect(bodyOf(await world.call('exchangeWechatCode', exchange('code-2:chen'))).session?.me.staffId).toBe('stf_10001')
  })

  test('a code works once, and nothing works without consent', async () => {
    const world = createWorld()
    await expectRefused(world, 'exchangeWechatCode', { body: { code: 'code-1', privacyVersion: '2025-01' } }, 'consent_required')
    await ticketFor(world, 'code-1')
    await expectRefused(world, 'exchangeWechatCode', exchange('code-1'), 'wechat_code_invalid')
  })

  test('a WeChat whose owner left is asked to bind again', async () => {
    const world = createWorld()
    await bind(world, 'code-1', CADRE)
    world.change((tx) => tx.patch('staff', 'stf_10001', { state: 'left' }))
    expect(bodyOf(await world.call('exchangeWechatCode', exchange('code-2'))).status).toBe('binding_required')
    expect(bodyOf(await bind(world, 'code-3', OTHER)).me.staffId).toBe('stf_10002')
  })
})

describe('bindWechat refuses', () => {
  test('an invented, used or expired ticket', async () => {
    const world = createWorld()
    await expectRefused(world, 'bindWechat', binding('bt_invented', CADRE, '123456'), 'binding_ticket_invalid')
    const used = await ticketFor(world, 'code-1')
    bodyOf(await world.call('bindWechat', binding(used, CADRE, await smsFor(world, CADRE))))
    await expectRefused(world, 'bindWechat', binding(used, OTHER, await smsFor(world, OTHER)), 'binding_ticket_invalid')
    const old = await ticketFor(world, 'code-2:b')
    world.clock.advance(10 * MINUTE)
    await expectRefused(world, 'bindWechat', binding(old, OTHER, await smsFor(world, OTHER)), 'binding_ticket_invalid')
  })

  test('a wrong code, which leaves the ticket usable; too many lock', async () => {
    const world = createWorld()
    const ticket = await ticketFor(world, 'code-1')
    const right = await smsFor(world, CADRE)
    const wrong = right === '000000' ? '000001' : '000000'
    expect((await expectRefused(world, 'bindWechat', binding(ticket, CADRE, wrong), 'sms_code_wrong')).attemptsLeft).toBe(4)
    expect((await world.call('bindWechat', binding(ticket, CADRE, right))).status).toBe(201)
    const another = await ticketFor(world, 'code-2:b')
    await smsFor(world, OTHER)
    for (let tries = 0; tries < 4; tries += 1) await world.call('bindWechat', binding(another, OTHER, '000000'))
    await expectRefused(world, 'bindWechat', binding(another, OTHER, '000000'), 'sms_locked')
  })

  test('an expired code, an old consent and somebody who left', async () => {
    const world = createWorld()
    const code = await smsFor(world, CADRE)
    world.clock.advance(5 * MINUTE)
    const ticket = await ticketFor(world, 'code-1')
    await expectRefused(world, 'bindWechat', binding(ticket, CADRE, code), 'sms_code_expired')
    await expectRefused(world, 'bindWechat', binding(ticket, CADRE, code, '2025-01'), 'consent_required')
    await expectRefused(world, 'bindWechat', binding(ticket, LEFT, await smsFor(world, LEFT)), 'staff_not_found')
  })

  test('a second WeChat of one person, and a second person of one WeChat', async () => {
    const world = createWorld()
    const twin = await ticketFor(world, 'code-0')
    await bind(world, 'code-1', CADRE)
    world.clock.advance(MINUTE)
    const second = await ticketFor(world, 'code-2:second')
    await expectRefused(world, 'bindWechat', binding(second, CADRE, await smsFor(world, CADRE)), 'wechat_already_bound')
    await expectRefused(world, 'bindWechat', binding(twin, OTHER, await smsFor(world, OTHER)), 'wechat_already_bound')
  })
})

describe('unbindWechat', () => {
  const wechatSession = async (world: World, code: string) =>
    ({ token: bodyOf(await world.call('exchangeWechatCode', exchange(code))).session?.token ?? '' })

  test('that WeChat asks to be bound again; what it began elsewhere ends, the asking session and others stay', async () => {
    const world = createWorld()
    const mine = { token: bodyOf(await bind(world, 'code-1', CADRE)).token ?? '' }
    const elsewhere = await wechatSession(world, 'code-2')
    const browser = world.signInAs(CADRE)
    expect(bodyOf(await world.call('getMe', { as: mine })).wechatBound).toBe(true)
    expect((await world.call('unbindWechat', { as: mine })).status).toBe(204)
    expect(bodyOf(await world.call('getMe', { as: mine })).wechatBound).toBe(false)
    expect((await world.call('getMe', { as: browser })).status).toBe(200)
    await expectRefused(world, 'getMe', { as: elsewhere }, 'session_missing')
    expect(bodyOf(await world.call('exchangeWechatCode', exchange('code-3'))).status).toBe('binding_required')
    world.clock.advance(MINUTE)
    expect(bodyOf(await bind(world, 'code-4', CADRE)).me.staffId).toBe('stf_10001')
  })

  test('a lost phone is locked out from a browser, and others keep their WeChat', async () => {
    const world = createWorld()
    await bind(world, 'code-1', CADRE)
    const lostPhone = await wechatSession(world, 'code-2')
    await bind(world, 'code-3:wang', OTHER)
    expect((await world.call('unbindWechat', { as: world.signInAs(CADRE) })).status).toBe(204)
    await expectRefused(world, 'getMe', { as: lostPhone }, 'session_missing')
    expect(bodyOf(await world.call('exchangeWechatCode', exchange('code-4:wang'))).session?.me.staffId).toBe('stf_10002')
  })

  test('is refused where none is bound, and to nobody', async () => {
    const world = createWorld()
    await expectRefused(world, 'unbindWechat', { as: world.signInAs(CADRE) }, 'not_found')
    await expectRefused(world, 'unbindWechat', {}, 'session_missing')
  })
})
