import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { requestsTo } from './support/account'
import { flows } from './support/flows'
import { button, nameOf, press, withRole } from './support/hands'
import { approve, cancel, invite, openLink, standingSecret, visitor } from './support/visits'
import { signedIn } from './support/ways-in'

const fill = async (app: Driver): Promise<void> => {
  await app.fill('name', visitor.name)
  await app.fill('document', visitor.number.toLowerCase())
  await app.fill('phone', visitor.phone)
}

const typePlate = async (app: Driver, plate: string, tooMuch: string): Promise<void> => {
  await press(app, '车牌号，没填')
  for (const key of plate) await press(app, key, '.plate-keys')
  await press(app, tooMuch, '.plate-keys')
  expect(app.text()).toContain('8 位已填满')
  await press(app, '完成')
}

/** The six digits on the screen, as a screen reader says them. */
const codeOn = (app: Driver): string => (withRole(app, 'img').map(nameOf).find((name) => name.startsWith('六位数字')) ?? '').replace(/\D/g, '')

const keptOn = (app: Driver): string => JSON.stringify(app.storage)

/** Nobody was asked who they are, and nothing personal stayed. */
const expectAnonymous = (app: Driver, secret: string): void => {
  expect(app.calls('login')).toEqual([])
  expect(app.requests.every(({ args }) => args.header?.authorization === undefined)).toBe(true)
  expect(app.requests.some(({ args }) => (args.url ?? '').includes(secret))).toBe(false)
  expect(keptOn(app)).not.toContain(visitor.number)
  expect(keptOn(app)).not.toContain(visitor.phone)
  expect(keptOn(app)).not.toContain(secret)
}

flows('a visitor without an account', (stage) => {
  test('fill in, wait, approved: the pass shows by itself, also without network; cancelled, it is gone', async () => {
    const host = await signedIn(stage)
    const { visitId, secret } = await invite(stage, host)
    const app = await openLink(stage, 'invitation', secret)
    expect(app.text()).toContain('来访结束 30 天后自动删除')
    expect(app.$$('input')).toEqual([])
    await press(app, '同意并填写')
    await fill(app)
    await typePlate(app, '浙LD12345', '6')
    await press(app, '提交登记')
    expect(app.text()).toMatch(/等待 陈海平 批准[\s\S]*110\*{13}2X[\s\S]*浙L·D12345/)
    await approve(stage, host, visitId)
    await app.waitFor('绿码 · 可进', 15_000)
    expect(app.page.title).toBe('访客通行码')
    expect(codeOn(app)).toMatch(/^\d{6}$/)
    expect(app.calls('setScreenBrightness').map(({ args }) => args['value'])).toEqual([1])
    await press(app, '接待处 0580-2280114找不到路或进不了门，打这个电话')
    expect(app.calls('makePhoneCall').map(({ args }) => args['phoneNumber'])).toEqual(['0580-2280114'])
    expectAnonymous(app, secret)

    await stage.server.console.addFault({ kind: 'offline', operationId: '*', times: null })
    const again = await stage.restart(app, { path: 'pages/visitor/invitation/index', query: { t: secret }, wx: { getNetworkType: { networkType: 'none' } } })
    await again.waitFor('绿码 · 可进', 15_000)
    expect(again.text()).toMatch(/^离线 · 数据截至 12:0\d/)
    expect(codeOn(again)).toMatch(/^\d{6}$/)
    expect(keptOn(again)).not.toContain(visitor.name)
    await stage.server.console.clearFaults()
    await cancel(stage, host, visitId)
    await again.waitFor('这次来访已取消', 15_000)
    expect(keptOn(again)).not.toContain('pass.')
  })

  test('a wrong check digit is told, and the mended one goes', async () => {
    const host = await signedIn(stage)
    const { secret } = await invite(stage, host)
    const app = await openLink(stage, 'invitation', secret)
    await press(app, '同意并填写')
    await fill(app)
    await app.fill('document', '110105194912310021')
    await press(app, '提交登记')
    expect(app.text()).toContain('身份证号码不对，请逐位核对')
    expect(requestsTo(app, 'PUT', '/visitor/details')).toEqual([])
    await app.fill('document', visitor.number)
    await press(app, '提交登记')
    expect(app.text()).toContain('等待 陈海平 批准')
  })

  test('killed while filling in: what may be kept is there, and what is not is said', async () => {
    const host = await signedIn(stage)
    const { secret } = await invite(stage, host)
    const app = await openLink(stage, 'invitation', secret)
    await press(app, '同意并填写')
    await fill(app)
    const again = await stage.restart(app, { path: 'pages/visitor/invitation/index', query: { t: secret } })
    expect(again.text()).toContain('证件号和手机号不保存在手机上，请重新填写')
    expect(again.find({ css: 'input[name=name]' }).attrs['value']).toBe(visitor.name)
    await fill(again)
    await press(again, '提交登记')
    expectAnonymous(again, secret)
  })

  test('by a host’s standing link: ends on the visitor’s own page', async () => {
    const host = await signedIn(stage)
    const secret = await standingSecret(stage, host)
    const app = await openLink(stage, 'apply', secret)
    await press(app, '同意并填写')
    await fill(app)
    await press(app, '提交，等 陈海平 批准')
    expect(app.page.route).toBe('pages/visitor/invitation/index')
    expect(app.text()).toContain('等待 陈海平 批准')
    expect(button(app, '复制链接，下次再打开')).toBeDefined()
    expectAnonymous(app, secret)
  })

  test('a link that opens nothing says so', async () => {
    const app = await openLink(stage, 'invitation', 'v.vst_none.1.AAAAAAAAAAAAAAAAAAAAAA')
    expect(app.text()).toContain('这个链接打不开来访信息')
    expect(app.calls('login')).toEqual([])
  })
})
