import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { moneyOf, requestsTo } from './support/account'
import { flows, type Stage } from './support/flows'
import { press, typeAmount, typePin } from './support/hands'
import { people, PIN } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

/** 60 yuan are above the limit (so with a reason) and above what goes without a PIN. */
async function paySixty(stage: Stage, app: Driver): Promise<void> {
  await scan(app, await printedLink(stage))
  await typeAmount(app, '60')
  await app.fill('reason', '陪同外地来访人员用餐')
  await press(app, '支付 ¥60.00')
}

async function toPin(stage: Stage, app: Driver): Promise<void> {
  await paySixty(stage, app)
  expect(app.$('.u-sheet')?.attrs['aria-label']).toBe('输入支付密码')
}

flows('pay PIN', (stage) => {
  test('a wrong one leaves tries, the right one pays, and it stays nowhere', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await toPin(stage, app)
    await typePin(app, '192837')
    expect(app.text()).toContain('支付密码不对，还可以试 4 次')
    await typePin(app, PIN)
    expect(app.text()).toMatch(/^支付成功\n¥60.00/)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 6000, payments: before.payments + 1 })

    const [sent] = requestsTo(app, 'POST', '/payments')
    expect(sent?.args.header?.['Pay-Pin-Proof']).toMatch(/\S{20,}/)
    expect(JSON.stringify([app.storage, sent?.args])).not.toContain(PIN)
    expect(JSON.stringify(app.storage)).not.toContain(sent?.args.header?.['Pay-Pin-Proof'])
  })

  test('five wrong ones lock it, and say until when', async () => {
    const app = await signedIn(stage)
    await toPin(stage, app)
    for (let tries = 0; tries < 5; tries += 1) await typePin(app, '192837')
    expect(app.$('.u-sheet')).toBe(null)
    expect(app.text()).toMatch(/支付密码已锁定\n12:33 后再试，或用短信重置/)
    expect(requestsTo(app, 'POST', '/payments')).toEqual([])
  })

  test('who has none sets one on the way and goes on with what was typed', async () => {
    const app = await signedIn(stage, { of: people.wang })
    await paySixty(stage, app)
    expect(app.$('.u-sheet')).toBe(null)
    await press(app, '设置支付密码')
    expect(app.page.route).toBe('pages/account/pin/index')
    await typePin(app, '123456')
    expect(app.text()).toContain('密码太简单，不要用连续或相同的数字')
    await typePin(app, '192837')
    expect(app.text()).toMatch(/^请再输入一次/)
    await typePin(app, '192838')
    expect(app.text()).toMatch(/^请设置 6 位支付密码\n两次输入的不一样，请重新设置/)
    await typePin(app, '192837')
    await typePin(app, '192837')
    expect(app.page.route).toBe('pages/canteen/pay/index')
    await press(app, '支付 ¥60.00')
    await typePin(app, '192837')
    expect(app.text()).toMatch(/^支付成功\n¥60.00/)
  })

  test('it is changed with the present one, or reset by SMS', async () => {
    const app = await signedIn(stage)
    await app.tap('支付密码')
    for (const pin of [PIN, '192837', '192837']) await typePin(app, pin)
    expect(app.stack).toEqual(['pages/home/index'])
    expect(app.has('支付密码已保存')).toBe(true)

    await stage.server.console.setClock({ shiftMs: 61_000 })
    await app.tap('支付密码')
    await press(app, '忘记密码，用短信重置')
    await press(app, '获取验证码')
    await app.fill('sms-code', await stage.server.console.smsCode(people.chen.phone))
    await press(app, '下一步')
    for (const pin of ['506172', '506172']) await typePin(app, pin)
    expect(app.stack).toEqual(['pages/home/index'])
    await toPin(stage, app)
    await typePin(app, '506172')
    expect(app.text()).toMatch(/^支付成功\n¥60.00/)
  })
})
