import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { bearerOf, callAs, moneyOf, requestsTo } from './support/account'
import { flows } from './support/flows'
import { press, typeAmount } from './support/hands'
import { people, wechatOf } from './support/people'
import { printedLink, scan, signedIn, signIn } from './support/ways-in'

const SIGN_IN = 'pages/account/sign-in/index'
const exchanges = (app: Driver) => requestsTo(app, 'POST', '/sessions/wechat').length

flows('session', (stage) => {
  test('nothing is collected before the consent; declining it is no dead end', async () => {
    const app = await stage.phone()
    await press(app, '暂不同意')
    expect(app.text()).toMatch(/^没有收集任何信息/)
    expect(app.requests.map(({ args }) => new URL(args.url ?? '').pathname)).toEqual(['/api/v1/privacy-notice'])
    for (const api of ['login', 'getLocation']) expect(app.calls(api)).toEqual([])
    await press(app, '再看一下')
    await signIn(stage, app)
    expect(app.stack).toEqual(['pages/home/index'])
  })

  test('a cold start signs in silently: the bearer was never stored', async () => {
    const first = await signedIn(stage)
    expect(JSON.stringify(first.storage)).not.toContain(bearerOf(first).slice('Bearer '.length))
    expect(JSON.stringify(first.storage)).not.toContain(people.chen.phone)
    const app = await stage.restart(first)
    expect(app.stack).toEqual(['pages/home/index'])
    await app.tab('我的')
    expect(app.text()).toMatch(/^陈海平\n市机关事务中心 · 138\*{4}0001/)
    expect(exchanges(app)).toBe(1)
  })

  test('it ends between confirming and paying: renewed silently, paid once', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await press(app, '支付 ¥17.50')
    expect(await callAs(stage, app, 'DELETE', '/sessions/current')).toMatchObject({ status: 204 })
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 1750, payments: before.payments + 1 })
    const keys = requestsTo(app, 'POST', '/payments').map(({ args }) => args.header?.['Idempotency-Key'])
    expect(new Set(keys).size).toBe(1)
  })

  test('it runs out in the middle and WeChat cannot help: signed in again where one was, the amount is kept', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await stage.server.console.setClock({ shiftMs: 31 * 86_400_000 })
    app.script('login', new Error('system error'))
    await press(app, '支付 ¥17.50')
    expect(app.page.route).toBe(SIGN_IN)
    await press(app, '微信登录')
    expect(app.text()).toContain('网络中断了，请再试一次')
    app.script('login', wechatOf(people.chen))
    await press(app, '微信登录')
    expect(app.page.route).toBe('pages/canteen/pay/index')
    await press(app, '支付 ¥17.50')
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)
  })

  test('only the page that is shown goes to sign-in; the one below asks when one comes back to it', async () => {
    const app = await signedIn(stage)
    for (const tab of ['我的', '我的事项', '首页']) await app.tab(tab)
    await app.tap('账单')
    await callAs(stage, app, 'DELETE', '/sessions/current')
    app.script('login', new Error('system error'))
    await press(app, '上个月')
    expect(app.calls('redirectTo').map(({ args }) => args.url)).toEqual([
      expect.stringContaining('%22home%22') as string, `/${SIGN_IN}?next=${encodeURIComponent('["bills",{}]')}`,
    ])
    await app.back()
    expect(app.page).toMatchObject({ route: SIGN_IN, query: { next: encodeURIComponent('["home",{}]') } })
  })
})
