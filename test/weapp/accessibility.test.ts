import { expect, test } from 'vitest'
import type { Driver, VNode } from '../weapp-host/src/index.mjs'
import { flows } from './support/flows'
import { nameOf, press, typeAmount, typePin, withRole } from './support/hands'
import { people, PIN } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

const CONTROLS = new Set(['button', 'checkbox', 'link', 'radio', 'tab'])

/** What can be pressed on this page without a role or a name that a screen reader could say. */
const mute = (app: Driver) =>
  app.$$('.u-press').filter((node) => !CONTROLS.has(String(node.attrs['aria-role'])) || nameOf(node).trim() === '').map((node) => node.cls)

const attribute = (node: VNode | null | undefined, name: string) => node?.attrs[`aria-${name}`]

flows('names and roles reach the mini-program', (stage) => {
  test('every control on the way of a payment has both', async () => {
    const app = await stage.phone()
    const silent: [string, string[]][] = []
    const note = () => void silent.push([app.page.route, mute(app)])
    note()
    await press(app, '同意并继续')
    note()
    await press(app, '微信登录')
    note()
    await app.fill('phone', people.chen.phone)
    await press(app, '获取验证码')
    await app.fill('sms-code', await stage.server.console.smsCode(people.chen.phone))
    await press(app, '绑定并登录')
    note()
    await scan(app, await printedLink(stage))
    await typeAmount(app, '60')
    await app.tap('午餐 · 日常用餐')
    note()
    await press(app, '完成', '.u-sheet')
    await app.fill('reason', '陪同外地来访人员用餐')
    await press(app, '支付 ¥60.00')
    note()
    await typePin(app, PIN)
    note()
    await press(app, '查看凭证')
    note()
    app.script('scanCode', new Error('cancel'))
    for (const page of ['canteen/bills', 'canteen/scan', 'account/wallet', 'account/pin', 'account/privacy', 'visitor/visits', 'visitor/invite', 'visitor/notices']) {
      await app.open(`/pages/${page}/index`)
      note()
    }
    await app.open('/pages/home/index')
    for (const tab of ['我的事项', '我的']) {
      await app.tab(tab)
      note()
    }
    expect(silent.filter(([, controls]) => controls.length > 0)).toEqual([])
    expect(new Set(silent.map(([route]) => route)).size).toBe(15)

    const window = await signedIn(stage, { of: people.lin })
    await window.tap('工作台')
    expect(mute(window)).toEqual([])
    await window.tap({ css: '.u-row', nth: 0 })
    expect([window.page.route, mute(window)]).toEqual(['pages/workbench/refund/index', []])
  })

  test('groups, headings, live regions and dialogs say what they are', async () => {
    const app = await signedIn(stage)
    expect(withRole(app, 'main')).toHaveLength(1)
    expect(withRole(app, 'heading').map(nameOf)).toEqual(['现在', '服务', '最近一笔'])
    await scan(app, await printedLink(stage))
    expect(withRole(app, 'group').map(nameOf)).toEqual(['金额', '金额键盘'])
    await typeAmount(app, '17.5')
    const amount = app.$('.pay-amount-line')
    expect([attribute(amount, 'role'), attribute(amount, 'live'), attribute(amount, 'label')]).toEqual(['status', 'polite', '17.50 元'])
    await app.tap('午餐 · 日常用餐')
    const sheet = app.$('[aria-role=dialog]')
    expect([attribute(sheet, 'modal'), attribute(sheet, 'label')]).toEqual(['true', '餐次与用餐方式'])
    const radios = withRole(app, 'radio', '.u-sheet').map((node) => [nameOf(node), attribute(node, 'checked')])
    expect(radios.slice(-2)).toEqual([['日常用餐', true], ['公务出差', false]])
    await press(app, '关闭', '.u-sheet')
    await press(app, '支付 ¥17.50')
    await press(app, '确认支付 ¥17.50')
    expect(withRole(app, 'status').map(nameOf)).toContain('支付成功')
    expect(withRole(app, 'timer').map(nameOf)).toEqual(['现在时间'])
    expect(withRole(app, 'img').map(nameOf)).toEqual(['17.50 元', expect.stringMatching(/^暗号 /) as string])
  })

  test('fields have a name, and their mistakes are tied to them', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '28')
    await press(app, '支付 ¥28.00')
    const field = app.$('input')
    expect([attribute(field, 'label'), attribute(field, 'invalid')]).toEqual(['超限原因', 'true'])
    const told = String(attribute(field, 'describedby')).split(' ').map((id) => app.text(app.$(`#${id}`) ?? undefined))
    expect(told).toEqual(['例如：陪同外地来访人员用餐', '超出限额，请填写原因（至少 2 个字）'])
  })
})
