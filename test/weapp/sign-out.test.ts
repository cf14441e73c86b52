import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs, requestsTo } from './support/account'
import { flows } from './support/flows'
import { press, typeAmount } from './support/hands'
import { people, wechatOf } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

const SIGN_IN = 'pages/account/sign-in/index'

const movesOf = (app: Driver) => app.calls().filter(({ name }) => name === 'reLaunch' || name === 'redirectTo').map(({ name, args }) => `${name} ${String(args.url)}`)

flows('signing out', (stage) => {
  test('forgets on the phone and on the server, and nobody is signed in silently afterwards', async () => {
    const first = await signedIn(stage)
    await scan(first, await printedLink(stage))
    await typeAmount(first, '17.5')
    await first.back()
    await first.tab('我的')
    await press(first, '退出登录')
    await press(first, '退出', '.u-dialog')
    expect(first.stack).toEqual([SIGN_IN])
    expect(await callAs(stage, first, 'GET', '/me')).toMatchObject({ status: 401 })
    expect(Object.keys(first.storage).sort(), 'how far the phone’s own clock is off is nobody’s').toEqual(['egj:clock', 'egj:session.consent'])

    const app = await stage.restart(first)
    expect(app.stack).toEqual([SIGN_IN])
    expect(requestsTo(app, 'POST', '/sessions/wechat')).toEqual([])
    await press(app, '微信登录')
    expect(app.stack).toEqual(['pages/home/index'])
  })

  test('moves once, to a sign-in that leads home; no tab shows the one before to the one after', async () => {
    const app = await signedIn(stage)
    for (const tab of ['我的事项', '首页', '我的']) await app.tab(tab)
    const before = movesOf(app).length
    await press(app, '退出登录')
    await press(app, '退出', '.u-dialog')
    expect(movesOf(app).slice(before)).toEqual([`reLaunch /${SIGN_IN}`])
    app.script('login', wechatOf(people.wang))
    await press(app, '微信登录')
    await app.fill('phone', people.wang.phone)
    await press(app, '获取验证码')
    await app.fill('sms-code', await stage.server.console.smsCode(people.wang.phone))
    await press(app, '绑定并登录')
    expect(app.stack).toEqual(['pages/home/index'])
    await app.tab('我的')
    expect(app.text()).toMatch(/^王晓琳/)
    for (const tab of ['我的事项', '首页']) {
      await app.tab(tab)
      expect(app.text()).not.toContain('陈海平')
    }
  })

  test('an unbound WeChat leaves, and asks for the phone again', async () => {
    const app = await signedIn(stage)
    await app.tab('我的')
    await app.tap('微信登录')
    expect(app.text(app.$('.u-dialog') ?? undefined)).toContain('解绑后会退出登录，再用微信登录要重新验证手机号')
    await press(app, '解绑', '.u-dialog')
    expect(app.stack).toEqual([SIGN_IN])
    await press(app, '微信登录')
    await stage.server.console.setClock({ shiftMs: 61_000 })
    await app.fill('phone', people.chen.phone)
    await press(app, '获取验证码')
    await app.fill('sms-code', await stage.server.console.smsCode(people.chen.phone))
    await press(app, '绑定并登录')
    expect(app.stack).toEqual(['pages/home/index'])
  })

  test('withdrawing the consent signs out and asks for it again', async () => {
    const app = await signedIn(stage)
    await app.tab('我的')
    await app.tap('隐私说明')
    await press(app, '撤回同意')
    await press(app, '撤回并退出')
    expect(app.text()).toMatch(/^使用前请看一下/)
    expect(Object.keys(app.storage), 'how far the phone’s own clock is off is nobody’s').toEqual(['egj:clock'])
  })
})
