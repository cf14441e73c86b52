import { expect, test } from 'vitest'
import { moneyOf, requestsTo } from './support/account'
import { flows } from './support/flows'
import { press, typeAmount } from './support/hands'
import { printedLink, scan, signedIn } from './support/ways-in'

flows('edges', (stage) => {
  test('a payment that the phone cannot keep is not sent', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await press(app, '支付 ¥17.50')
    app.script('setStorageSync', () => { throw new Error('setStorage:fail exceed storage max size 10Mb') })
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toContain('手机存储已满，没有付款\n清理一些空间后再试')
    expect(requestsTo(app, 'POST', '/payments')).toEqual([])
    expect(await moneyOf(stage, app)).toEqual(before)
  })

  test('the payment is on the phone before it is sent', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await press(app, '支付 ¥17.50')
    await stage.server.console.addFault({ kind: 'offline', operationId: '*', times: null })
    await press(app, '确认支付 ¥17.50')
    const key = String(requestsTo(app, 'POST', '/payments')[0]?.args.header?.['Idempotency-Key'])
    const names = app.calls().map(({ name, args }) => (name === 'request' ? args.url?.replace(/^.*\/v1/, '') : args.key))
    expect(names.indexOf(`egj:attempt/${key}`)).toBeGreaterThan(-1)
    expect(names.indexOf(`egj:attempt/${key}`)).toBeLessThan(names.lastIndexOf('/payments'))
    expect(Object.keys(app.storage)).toContain(`egj:attempt/${key}`)
  })

  test('a wrong SMS code, a number nobody has and a bad number are said beside the field', async () => {
    const app = await stage.phone()
    await press(app, '同意并继续')
    await press(app, '微信登录')
    await app.fill('phone', '1380000')
    await press(app, '获取验证码')
    expect(app.text()).toContain('请输入 11 位手机号码')
    await app.fill('phone', '13711112222')
    await press(app, '获取验证码')
    expect(app.text()).toContain('已发送到 137****2222')
    await app.fill('sms-code', '000000')
    await press(app, '绑定并登录')
    expect(app.text()).toContain('验证码不对，核对短信后重新输入，还可以试 4 次')
  })

  test('an old link to a page that is gone leads on to home', async () => {
    const first = await signedIn(stage)
    const app = await stage.restart(first, { path: 'pages/gone/index', query: { id: '1' } })
    expect(app.text()).toMatch(/^没有找到这个页面/)
    await app.tap('回到首页')
    expect(app.stack).toEqual(['pages/home/index'])
  })
})
