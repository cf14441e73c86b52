import { expect, test } from 'vitest'
import type { Venue } from '@contract/generated/types'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs, moneyOf, requestsTo } from './support/account'
import { flows, type Stage } from './support/flows'
import { press, typeAmount } from './support/hands'
import { printedLink, scan, signedIn } from './support/ways-in'

async function toConfirm(stage: Stage, app: Driver): Promise<void> {
  await scan(app, await printedLink(stage))
  await typeAmount(app, '17.5')
  await press(app, '支付 ¥17.50')
}

flows('where the phone is', (stage) => {
  test.each([
    ['the user refuses the place', { getLocation: new Error('auth deny') }],
    ['the user refuses the privacy guide', { requirePrivacyAuthorize: new Error('privacy permission is not authorized') }],
  ])('%s: the payment goes on and is marked', async (_, wx) => {
    const app = await signedIn(stage, { wx })
    await toConfirm(stage, app)
    expect(app.text()).toContain('位置\n没有定位，本笔会标记')
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/^支付成功[\s\S]*位置\n没有定位，已标记/)
    await press(app, '查看凭证')
    expect(app.text()).toContain('位置\n没有定位，已标记')
    expect(requestsTo(app, 'POST', '/quotes').map(({ args }) => JSON.parse(String(args.data)) as object)).toMatchObject([{ location: { status: 'refused' } }])
  })

  test('too far: refused with the distance, nothing charged; at the window it goes on', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await stage.server.console.setLocation({ mode: 'far', metres: 5_200 })
    await toConfirm(stage, app)
    expect(app.text()).toMatch(/离食堂 5\.\d 公里，不能付款\n到食堂 \d+ 米以内再扫/)
    expect(await moneyOf(stage, app)).toEqual(before)
    expect(requestsTo(app, 'POST', '/payments')).toEqual([])

    await stage.server.console.setLocation({ mode: 'at_window' })
    await press(app, '支付 ¥17.50')
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)
  })

  test('the phone’s own place counts, in the coordinates of Chinese maps', async () => {
    await stage.server.console.setLocation({ mode: 'real' })
    const app = await signedIn(stage)
    const { json } = await callAs(stage, app, 'GET', '/venues/ven_1001')
    const { latitude, longitude, coordSys } = (json as Venue).location
    app.script('getLocation', { latitude: latitude + 0.0001, longitude, accuracy: 15 })
    await toConfirm(stage, app)
    expect(coordSys).toBe('GCJ02')
    expect(app.calls('getLocation').map(({ args }) => args.type)).toEqual(['gcj02'])
    expect(app.text()).toContain('在食堂附近（11 米）')
  })
})
