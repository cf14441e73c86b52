/** The visitor's side, without an account: opening, registering, withdrawing, applying; and whoever guesses links. */
import { describe, expect, it } from 'vitest'
import type { RequestVisit, SubmitDetails } from '@contract/generated/types'
import { rotatingCode } from '@/shared/lib/rotating-code'
import { fromBase64url } from '@/shared/lib/base64url'
import { passKeys } from '@mock/domain/visits/pass'
import { readPassToken } from '@/shared/lib/pass-token'
import { bodyOf, expectRefused } from './support/expectations'
import { newKey, people } from './support/meals'
import {
  AFTERNOON, application, approve, approved, details, expectFinal, guest, ID, invited, letIn, letOut, opening, PHONE, registered, standingLink,
  visitOf,
} from './support/visits'
import { createWorld } from './support/world'

const scene = () => {
  const world = createWorld()
  return { world, chen: world.signInAs(people.chen) }
}
const link = (token: string) => opening({ url: `#t=${token}` })

describe('the link', () => {
  it('shows everything one needs to come, and nothing that is only the host\'s', async () => {
    const { world, chen } = scene()
    const made = await invited(world, chen, { visitors: [guest({ privateNote: '只给我看' })] })
    const { raw, body } = await world.call('getInvitation', opening(made.link))
    expect(body).toMatchObject({
      state: 'invited', version: 1, invitedName: '李明', host: { name: '陈海平', unitName: '市机关事务中心' }, buildingName: '1 号楼', details: null, again: null,
      gates: [{ name: '东门' }, { name: '南门' }, { name: '北门', byCar: true }], receptionPhone: '0580-2280114', isEditable: true, pass: null,
      consent: { version: 'v2026-11', retentionDays: 30 }, personalDataUntil: '2026-12-20',
    })
    for (const secret of ['只给我看', '13800000001', 'stf_10001']) expect(raw).not.toContain(secret)
  })

  it('opens for nobody who guesses: forged, altered, of another kind, of another visit', async () => {
    const { world, chen } = scene()
    const [made, other] = [await invited(world, chen), await invited(world, chen)]
    const token = opening(made.link).headers['Visitor-Token']
    const mac = token.slice(-22)
    const guesses = [
      `v.${other.visitId}.1.${mac}`, `v.${made.visitId}.2.${mac}`, `v.${made.visitId}.1.${'A'.repeat(22)}`, `r.${made.visitId}.1.${mac}`,
      `v.vst_00000000000000000000.1.${mac}`, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, 'v'.repeat(20),
    ]
    for (const guess of guesses) await expectRefused(world, 'getInvitation', link(guess), 'invitation_unknown')
    await expectRefused(world, 'getVisitRequestForm', link(token), 'invitation_unknown')
  })

  it('makes whoever guesses wait, and goes on opening for those who have one', async () => {
    const { world, chen } = scene()
    const made = await invited(world, chen)
    const guess = link('v.vst_00000000000000000000.1.AAAAAAAAAAAAAAAAAAAAAA')
    for (let tries = 0; tries < 10; tries += 1) await expectRefused(world, 'getInvitation', guess, 'invitation_unknown')
    world.clock.advance(20_000)
    const refused = await world.call('submitVisitorDetails', { ...guess, body: details() })
    expect([refused.status, refused.problem?.code, refused.problem?.retryAfterSeconds]).toEqual([429, 'rate_limited', 40])
    expect(refused.headers.get('retry-after')).toBe('40')
    await expectRefused(world, 'requestVisit', { ...guess, key: newKey(), body: application() }, 'rate_limited')
    bodyOf(await world.call('getInvitation', opening(made.link)))
    world.clock.advance(41_000)
    await expectRefused(world, 'withdrawVisitorDetails', guess, 'invitation_unknown')
  })
})

describe('registering', () => {
  it('waits for the host, is masked towards everybody, and tells the host', async () => {
    const { world, chen } = scene()
    const made = await invited(world, chen)
    const body = details({ plate: '浙LD12345', companions: [{ name: '郑洁', document: { kind: 'id_card', number: ID.zheng } }, { name: '赵强', document: null }] })
    const answer = bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body }))
    const masked = {
      document: { kind: 'id_card', numberMasked: '339*************19' }, phoneMasked: '199****0101', plate: '浙LD12345',
      companions: [{ name: '郑洁', document: { kind: 'id_card', numberMasked: '339*************16' } }, { name: '赵强', document: null }],
    }
    expect(answer).toMatchObject({ state: 'pending', version: 2, details: { name: '李明', ...masked } })
    expect(await visitOf(world, chen, made.visitId)).toMatchObject({ state: 'pending', ...masked, actions: ['approve', 'decline', 'cancel', 'change', 'renew_link'] })
    const notices = bodyOf(await world.call('listNotices', { as: chen }))
    expect(notices).toMatchObject({ unread: 1, items: [{ kind: 'visit_registered', visitorName: '李明', persons: 3, isRead: false }] })
  })

  it('again changes nothing when it is the same, and asks the host again when it is not', async () => {
    const { world, chen } = scene()
    const made = await approved(world, chen)
    const state = world.store.stateHash()
    expect(bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body: details() })).state).toBe('approved')
    expect(world.store.stateHash()).toBe(state)
    await expectRefused(world, 'submitVisitorDetails', { ...opening(made.link), body: details({ plate: '浙L12345' }) }, 'visit_changed')
    const changed = bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body: details({ version: 2, plate: '浙L12345' }) }))
    expect(changed).toMatchObject({ state: 'pending', version: 3, pass: null })
    expect(world.store.read.all('passes').map(({ revoked }) => revoked)).toEqual(['changed'])
  })

  it('keeps number and phone that are left empty, also the companions\'', async () => {
    const { world, chen } = scene()
    const made = await registered(world, chen, {}, { companions: [{ name: '郑洁', document: { kind: 'id_card', number: ID.zheng } }] })
    const body = details({ version: 2, org: '浙江大学', document: null, phone: null, companions: [{ name: '郑洁', document: null }, { name: '新人', document: null }] })
    const { details: kept } = bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body }))
    expect(kept).toMatchObject({ org: '浙江大学', document: { numberMasked: '339*************19' }, phoneMasked: '199****0101' })
    expect(kept?.companions.map(({ document }) => document?.numberMasked ?? null)).toEqual(['339*************16', null])
  })

  it.each<[string, Partial<SubmitDetails>, 'document_invalid' | 'invalid_request', readonly string[]]>([
    ['a wrong check digit', { document: { kind: 'id_card', number: '339999198804120018' } }, 'document_invalid', ['/body/document/number']],
    ['an impossible birthday', { document: { kind: 'id_card', number: '339999198802300012' } }, 'document_invalid', ['/body/document/number']],
    ['a permit that is none', { document: { kind: 'hk_macau_permit', number: 'A12345678' } }, 'document_invalid', ['/body/document/number']],
    ['no document at all', { document: null }, 'document_invalid', ['/body/document']],
    ['no phone at all', { phone: null }, 'invalid_request', ['/body/phone']],
    [
      'a companion\'s wrong number', { companions: [{ name: '甲', document: null }, { name: '乙', document: { kind: 'id_card', number: '339999198804120018' } }] },
      'document_invalid', ['/body/companions/1/document/number'],
    ],
    ['HTML in the name', { name: '<img src=x>' }, 'invalid_request', ['/body/name']],
    ['a formula for a name', { name: '=HYPERLINK(1)' }, 'invalid_request', ['/body/name']],
    ['a line break in the organisation', { org: '甲\n乙' }, 'invalid_request', ['/body/org']],
    ['a lower-case number', { document: { kind: 'passport', number: 'e12345678' } }, 'invalid_request', ['/body/document/number']],
    ['a plate that is none', { plate: '浙I12345' }, 'invalid_request', ['/body/plate']],
  ])('is refused for %s, with a pointer', async (_, typed, code, pointers) => {
    const { world, chen } = scene()
    const made = await invited(world, chen)
    const { errors } = await expectRefused(world, 'submitVisitorDetails', { ...opening(made.link), body: details(typed) }, code)
    for (const pointer of pointers) expect(errors?.map((error) => error.pointer)).toContain(pointer)
  })

  it('needs the consent in force, and a visit that may still change', async () => {
    const { world, chen } = scene()
    const made = await approved(world, chen)
    await expectRefused(world, 'submitVisitorDetails', { ...opening(made.link), body: details({ version: 2, consentVersion: 'v2025-01' }) }, 'visit_consent_required')
    letIn(world, made.visitId)
    await expectRefused(world, 'submitVisitorDetails', { ...opening(made.link), body: details({ version: 2, org: null }) }, 'visit_not_editable')
  })
})

describe('inviting again', () => {
  const again = (againVisitId: string) => ({ visitors: [guest({ againVisitId })] })

  it('lets the same person confirm what is held instead of typing it', async () => {
    const { world, chen } = scene()
    const first = await registered(world, chen)
    const made = await invited(world, chen, again(first.visitId))
    expect(bodyOf(await world.call('getInvitation', opening(made.link))).again).toMatchObject({ name: '李明', document: { numberMasked: '339*************19' } })
    const body = details({ document: null, phone: null })
    expect(bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body }))).toMatchObject({ state: 'pending', again: null })
    expect(world.store.read.get('visitPersons', made.visitId)).toMatchObject({ document: { number: ID.li }, phone: PHONE.li })
  })

  it('lends nobody\'s number to another name, and is of one\'s own visits only', async () => {
    const { world, chen } = scene()
    const first = await registered(world, chen)
    const made = await invited(world, chen, again(first.visitId))
    const body = details({ name: '张建军', document: null, phone: null })
    await expectRefused(world, 'submitVisitorDetails', { ...opening(made.link), body }, 'document_invalid')
    const wang = world.signInAs(people.wang)
    await expect(invited(world, wang, again(first.visitId))).rejects.toThrow()
  })

  it('lists whose data is held, each once, the latest first', async () => {
    const { world, chen } = scene()
    await registered(world, chen)
    const latest = await registered(world, chen, { startsAt: '2026-11-21T09:00:00+08:00', endsAt: '2026-11-21T10:00:00+08:00' })
    await registered(world, chen, {}, { name: '张建军', org: '测绘院', document: { kind: 'id_card', number: ID.zhang }, phone: PHONE.zhang })
    await invited(world, chen, { visitors: [guest({ name: '没登记' })] })
    const contacts = async (query = {}) => bodyOf(await world.call('listVisitContacts', { as: chen, query }))
    expect((await contacts()).items).toMatchObject([{ visitId: latest.visitId, name: '李明', visits: 2, phoneMasked: '199****0101' }, { name: '张建军', visits: 1 }])
    const { items, nextCursor } = await contacts({ limit: 1 })
    expect(items).toHaveLength(1)
    expect((await contacts({ limit: 1, cursor: nextCursor })).items).toMatchObject([{ name: '张建军' }])
    expect((await contacts({ q: '测绘' })).items).toMatchObject([{ name: '张建军' }])
    expect(bodyOf(await world.call('listVisitContacts', { as: world.signInAs(people.wang) })).items).toEqual([])
  })
})

describe('the pass', () => {
  it('is signed, says nothing of a person, and turns by the key that only the phone has', async () => {
    const { world, chen } = scene()
    const made = await approved(world, chen)
    const { pass } = bodyOf(await world.call('getInvitation', opening(made.link)))
    if (!pass) throw new Error('no pass')
    const claims = readPassToken(pass.token, passKeys('contract-tests', { keyId: 'g1' }), 'zs-admin')
    const nbf = Date.parse('2026-11-20T13:30:00+08:00') / 1000
    expect(claims).toEqual({ ok: true, value: { aud: 'zs-admin', jti: pass.passId, nbf, exp: nbf + 150 * 60 } })
    const key = fromBase64url(pass.rotationKey)
    expect(key?.length).toBe(32)
    expect(rotatingCode({ key: key ?? new Uint8Array(), stepSeconds: pass.stepSeconds, digits: pass.digits }, world.clock.now())).toMatch(/^\d{6}$/)
    expect((await world.call('getVisit', { as: chen, params: { visitId: made.visitId } })).raw).not.toContain(pass.rotationKey)
  })

  it('stays to be shown while inside, and goes with the visit', async () => {
    const { world, chen } = scene()
    const made = await approved(world, chen)
    const pass = async () => bodyOf(await world.call('getInvitation', opening(made.link))).pass
    letIn(world, made.visitId)
    expect(await pass()).not.toBeNull()
    letOut(world, made.visitId)
    expect(await pass()).toBeNull()
  })
})

describe('withdrawing', () => {
  it('cancels, deletes at once, and tells the host', async () => {
    const { world, chen } = scene()
    const made = await approved(world, chen)
    const answer = bodyOf(await world.call('withdrawVisitorDetails', opening(made.link)))
    expect(answer).toMatchObject({ state: 'cancelled', invitedName: '已删除', details: null, pass: null, personalDataUntil: null })
    expect(world.store.read.all('visitPersons')).toEqual([])
    expect(await visitOf(world, chen, made.visitId)).toMatchObject({ visitorName: '已删除', visitorOrg: null, document: null, phoneMasked: null, companions: [] })
    expect(bodyOf(await world.call('listNotices', { as: chen })).items[0]).toMatchObject({ kind: 'visit_withdrawn', visitorName: '已删除' })
    const state = world.store.stateHash()
    bodyOf(await world.call('withdrawVisitorDetails', opening(made.link)))
    expect(world.store.stateHash()).toBe(state)
  })

  it('deletes after the visit too, which stays as it was; not while inside', async () => {
    const { world, chen } = scene()
    const made = await approved(world, chen)
    letIn(world, made.visitId)
    await expectRefused(world, 'withdrawVisitorDetails', opening(made.link), 'visit_not_cancellable')
    letOut(world, made.visitId)
    expect(bodyOf(await world.call('withdrawVisitorDetails', opening(made.link))).state).toBe('left')
    expect(world.store.read.all('visitPersons')).toEqual([])
  })
})

describe('applying through a standing link', () => {
  const applying = async (over: Partial<RequestVisit> = {}) => {
    const { world, chen } = scene()
    const standing = await standingLink(world, chen)
    return { world, chen, standing, request: { ...opening(standing), key: newKey(), body: application(over) } }
  }

  it('waits for the host, who is told', async () => {
    const { world, chen, standing, request } = await applying()
    expect(standing).toMatchObject({ renewedAt: null })
    expect(standing.url).toMatch(/^https:\/\/eguanjia\.example\/v\/apply\/#t=r\.stf_10001\.1\./)
    expect(bodyOf(await world.call('getVisitRequestForm', opening(standing)))).toMatchObject({ host: { name: '陈海平' }, buildings: [{ id: 'bld_001' }, {}, {}, {}] })
    const { link: mine } = bodyOf(await world.call('requestVisit', request))
    expect(bodyOf(await world.call('getInvitation', opening(mine)))).toMatchObject({ state: 'pending', details: { name: '李明' } })
    const { items, waiting } = bodyOf(await world.call('listVisits', { as: chen }))
    expect([waiting, items[0]?.origin]).toEqual([1, 'requested'])
    expect(bodyOf(await world.call('listNotices', { as: chen })).items).toMatchObject([{ kind: 'visit_requested' }])
    expect((await approve(world, chen, items[0]?.visitId ?? '')).state).toBe('approved')
  })

  it('made again under another key answers the first; a half-known identity opens nothing', async () => {
    const { world, request } = await applying()
    const first = bodyOf(await world.call('requestVisit', request))
    expect(bodyOf(await world.call('requestVisit', { ...request, key: newKey() }))).toEqual(first)
    const other = bodyOf(await world.call('requestVisit', { ...request, key: newKey(), body: application({ phone: PHONE.zhang }) }))
    expect(other.link.url).not.toBe(first.link.url)
    expect(world.store.read.all('visits')).toHaveLength(2)
    await world.call('withdrawVisitorDetails', opening(first.link))
    expect(bodyOf(await world.call('requestVisit', { ...request, key: newKey() })).link.url).not.toBe(first.link.url)
  })

  it.each<[Partial<RequestVisit>, 'visit_window_invalid' | 'visit_place_unknown' | 'document_invalid' | 'visit_consent_required']>([
    [{ endsAt: AFTERNOON.startsAt }, 'visit_window_invalid'],
    [{ buildingId: 'bld_999' }, 'visit_place_unknown'],
    [{ document: { kind: 'id_card', number: '339999198804120018' } }, 'document_invalid'],
    [{ consentVersion: 'v2025-01' }, 'visit_consent_required'],
  ])('is refused for %j', async (over, code) => {
    const { world, request } = await applying(over)
    await expectFinal(world, 'requestVisit', request, code)
  })

  it('dies with its renewal, and with the host\'s service', async () => {
    const { world, chen, standing, request } = await applying()
    const renewed = bodyOf(await world.call('renewVisitRequestLink', { as: chen, key: newKey() }))
    expect(renewed.renewedAt).toBe('2026-11-20T12:03:00+08:00')
    expect(await standingLink(world, chen)).toEqual(renewed)
    await expectRefused(world, 'requestVisit', request, 'invitation_unknown')
    await expectRefused(world, 'getVisitRequestForm', opening(standing), 'invitation_unknown')
    bodyOf(await world.call('getVisitRequestForm', opening(renewed)))
    world.change((tx) => { tx.patch('staff', chen.staffId, { state: 'left' }) })
    await expectRefused(world, 'getVisitRequestForm', opening(renewed), 'invitation_unknown')
  })
})
