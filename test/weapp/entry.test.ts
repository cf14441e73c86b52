import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { moneyOf, requestsTo, sourcesOf } from './support/account'
import { flows } from './support/flows'
import { press, typeAmount } from './support/hands'
import { entryOf, entryUrl, printedLink, scan, signedIn, signIn } from './support/ways-in'

const PAY = 'pages/canteen/pay/index'
const amountOf = (app: Driver) => app.text(app.$('.pay-amount-line') ?? undefined).replace(/\s/g, '')
const pathsOf = (app: Driver) => app.requests.map(({ args }) => new URL(args.url ?? '').pathname)

flows('WeChat scans the printed code', (stage) => {
  test('cold and signed out: sign in, then go on at that window', async () => {
    const app = await stage.phone(entryOf(await printedLink(stage)))
    expect(app.page.route).toBe('pages/account/sign-in/index')
    await signIn(stage, app)
    expect(app.stack).toEqual([PAY])
    expect(app.text()).toMatch(/^市行政中心第一食堂\n1 号窗口 家常菜/)
    expect(sourcesOf(app)).toEqual(['wechat'])
    await typeAmount(app, '12')
    await press(app, '支付 ¥12.00')
    await press(app, '确认支付 ¥12.00')
    expect(app.text()).toMatch(/^支付成功\n¥12.00/)
    await press(app, '完成')
    expect(app.stack).toEqual(['pages/home/index'])
  })

  test('cold and known: straight to the window; coming back with the same q only reads the balances again', async () => {
    const link = await printedLink(stage)
    const app = await stage.restart(await signedIn(stage), entryOf(link))
    expect(app.stack).toEqual([PAY])
    const before = await moneyOf(stage, app)
    await typeAmount(app, '17.5')
    const asked = app.requests.length
    await app.background()
    await app.foreground()
    expect(app.stack).toEqual([PAY])
    expect(amountOf(app)).toBe('¥17.5')
    expect(pathsOf(app).slice(asked)).toEqual(['/api/v1/code-resolutions'])

    await press(app, '支付 ¥17.50')
    await press(app, '确认支付 ¥17.50')
    await app.background()
    await app.foreground()
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)
    expect(requestsTo(app, 'POST', '/quotes')).toHaveLength(1)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 1750, payments: before.payments + 1 })
  })

  test('warm: a scan while the app is open goes to the scanned window, whatever page it was on', async () => {
    const app = await signedIn(stage)
    await app.tap('账单')
    await app.background()
    await app.foreground(entryUrl(await printedLink(stage)))
    expect(app.stack).toEqual([PAY])
    expect(app.text()).toMatch(/^市行政中心第一食堂\n1 号窗口 家常菜/)
    await typeAmount(app, '3')
    await app.background()
    await app.foreground(entryUrl(await printedLink(stage, 'win_1001-2'), 2))
    expect(app.text()).toMatch(/^市行政中心第一食堂\n2 号窗口/)
    expect(amountOf(app)).toBe('¥0')
  })

  test('warm with the same q, without a new page: what was typed stays', async () => {
    const link = await printedLink(stage)
    const app = await signedIn(stage)
    await app.background()
    await app.foreground(entryUrl(link))
    await typeAmount(app, '17.5')
    const asked = app.requests.length
    await app.background()
    await app.foreground(entryOf(link))
    expect(app.stack).toEqual([PAY])
    expect(amountOf(app)).toBe('¥17.5')
    expect(pathsOf(app).slice(asked)).toEqual(['/api/v1/code-resolutions'])
  })

  test('an old q does not move a pay page that the scanner opened since', async () => {
    const first = await printedLink(stage)
    const app = await stage.restart(await signedIn(stage), entryOf(first))
    await app.open('/pages/home/index')
    await scan(app, await printedLink(stage, 'win_1001-2'))
    await typeAmount(app, '4')
    await app.background()
    await app.foreground(entryOf(first))
    expect(app.text()).toMatch(/^市行政中心第一食堂\n2 号窗口/)
    expect(amountOf(app)).toBe('¥4')
  })

  test('a new q that only brings the open pay page to the front changes the window', async () => {
    const app = await stage.restart(await signedIn(stage), entryOf(await printedLink(stage)))
    await typeAmount(app, '4')
    await app.background()
    await app.foreground(entryOf(await printedLink(stage, 'win_1001-2'), 2))
    expect(app.stack).toEqual([PAY])
    expect(app.text()).toMatch(/^市行政中心第一食堂\n2 号窗口/)
    expect(amountOf(app)).toBe('¥0')
  })
})
