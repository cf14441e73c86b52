import { expect, test } from 'vitest'
import { moneyOf, requestsTo } from './support/account'
import { flows } from './support/flows'
import { button, press, typeAmount } from './support/hands'
import { printedLink, scan, signedIn, signIn } from './support/ways-in'

flows('main flow', (stage) => {
  test('consent, WeChat sign-in, scan, amount, confirm, result, bill', async () => {
    const app = await stage.phone()
    await signIn(stage, app)
    expect(app.stack).toEqual(['pages/home/index'])
    expect(app.text()).toMatch(/扫一扫，付餐费[\s\S]*午餐\n10:00–15:00/)
    const before = await moneyOf(stage, app)

    await scan(app, await printedLink(stage))
    expect(app.page).toMatchObject({ route: 'pages/canteen/pay/index', title: '付款' })
    expect(app.text()).toMatch(/^市行政中心第一食堂\n1 号窗口 家常菜/)
    await typeAmount(app, '17.55<')
    await press(app, '支付 ¥17.50')
    expect(app.text()).toMatch(/付给 市行政中心第一食堂 1 号窗口 家常菜\n¥17.50\n餐次\n午餐\n餐补账户\n¥17.50\n位置\n在食堂附近/)
    await press(app, '确认支付 ¥17.50')

    expect(app.stack).toEqual(['pages/home/index', 'pages/canteen/result/index'])
    expect(app.text()).toMatch(/^支付成功\n¥17.50\n市行政中心第一食堂\n1 号窗口 家常菜\n12:03:\d\d\n/)
    expect(app.$('.word-mark')?.attrs['aria-label']).toMatch(/^暗号 .+，.色.+形$/)
    const serial = /流水号\n(\S+)/.exec(app.text())?.[1]
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 1750, payments: before.payments + 1 })
    expect(requestsTo(app, 'POST', '/payments')).toHaveLength(1)

    await press(app, '查看凭证')
    expect(app.page.title).toBe('账单详情')
    expect(app.text()).toContain(`流水号\n${serial}`)
    await press(app, '展开')
    expect(app.text()).toMatch(/签名\n\w+ \S{22,}/)
    await app.back()
    await press(app, '完成')
    expect(app.stack).toEqual(['pages/home/index'])
    expect(app.text()).toMatch(/最近一笔\n市行政中心第一食堂\n今天 12:03\n−¥17.50/)
    await app.tab('我的事项')
    expect(app.has('没有待办的事项')).toBe(true)
  })

  test('the clock on the result page moves', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '6')
    await press(app, '支付 ¥6.00')
    await press(app, '确认支付 ¥6.00')
    const clock = () => /12:03:\d\d/.exec(app.text())?.[0]
    const first = clock()
    await app.waitFor(() => clock() !== first, 5_000)
    expect(clock()).toMatch(/12:03:\d\d/)
  })

  test('a double tap on the paying key pays once', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '8')
    await press(app, '支付 ¥8.00')
    const key = button(app, '确认支付 ¥8.00')
    await Promise.all([app.tap(key), app.tap(key)])
    expect(app.has('支付成功')).toBe(true)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 800, payments: before.payments + 1 })
  })
})
