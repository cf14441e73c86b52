import { expect, test } from 'vitest'
import { flows } from './support/flows'
import { press, typeAmount, typePin } from './support/hands'
import { people } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

const HOUR_MS = 3_600_000

flows('what is shown is fresh', (stage) => {
  test('an app that comes to the front after hours asks anew', async () => {
    const app = await signedIn(stage)
    expect(app.text()).toContain('现在\n午餐\n10:00–15:00')
    await app.background()
    app.passTime(6 * HOUR_MS)
    await stage.server.console.setClock({ shiftMs: 6 * HOUR_MS })
    await app.foreground()
    expect(app.text()).toContain('现在\n晚餐\n15:00–21:00')
  })

  test('without network the start shows what was last known and says from when; with it what is so', async () => {
    const { console } = stage.server
    const first = await signedIn(stage)
    const shown = first.text()
    await console.setClock({ shiftMs: HOUR_MS })
    await console.addFault({ kind: 'offline', operationId: '*', times: null })
    const app = await stage.restart(first, { wx: { getNetworkType: { networkType: 'none' } } })
    expect(app.stack).toEqual(['pages/home/index'])
    expect(app.text()).toBe(`离线 · 数据截至 12:03\n${shown}`)

    await console.clearFaults()
    app.emit('NetworkStatusChange', { isConnected: true, networkType: '4g' })
    await app.settle()
    expect(app.text()).toBe(shown)
    await app.waitFor(() => app.requests.some(({ result, args }) => args.url?.endsWith('/home') === true && result?.statusCode === 200))
  })

  test.each([['behind', -600_000], ['ahead', 600_000]])('on a phone whose clock is ten minutes %s the time is the server’s', async (_, clockOffsetMs) => {
    const app = await signedIn(stage, { clockOffsetMs })
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await press(app, '支付 ¥17.50')
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/^支付成功[\s\S]*\n12:03:\d\d\n[\s\S]*付款时间\n.* 12:03:\d\d/)
    expect(app.$('.word-mark')).not.toBe(null)
  })

  test('a PIN that was just set is known on the tab that stayed open', async () => {
    const app = await signedIn(stage, { of: people.wang })
    await app.tab('我的')
    expect(app.text()).toContain('支付密码\n未设置')
    await app.tap('支付密码')
    for (const pin of ['192837', '192837']) await typePin(app, pin)
    expect(app.page.route).toBe('pages/me/index')
    expect(app.text()).toContain('支付密码\n已设置')
  })
})
