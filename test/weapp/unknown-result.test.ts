import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { moneyOf, requestsTo } from './support/account'
import { flows, type Stage } from './support/flows'
import { press, typeAmount } from './support/hands'
import { printedLink, scan, signedIn } from './support/ways-in'

const UNKNOWN = '正在确认，不会重复扣款'
const keysOf = (app: Driver) => requestsTo(app, 'POST', '/payments').map(({ args }) => args.header?.['Idempotency-Key'])

async function pay(stage: Stage, app: Driver, yuan = '17.5'): Promise<void> {
  await scan(app, await printedLink(stage))
  await typeAmount(app, yuan)
  await press(app, `支付 ¥${Number(yuan).toFixed(2)}`)
  await press(app, `确认支付 ¥${Number(yuan).toFixed(2)}`)
}

flows('unknown result', (stage) => {
  test('answer lost after the commit, app killed, found again and settled: charged once', async () => {
    const { console } = stage.server
    const first = await signedIn(stage)
    const before = await moneyOf(stage, first)
    await console.addFault({ kind: 'drop_response', operationId: 'pay' })
    await console.addFault({ kind: 'offline', operationId: 'getPaymentAttempt', times: null })
    await pay(stage, first)
    expect(first.page.route).toBe('pages/canteen/result/index')
    expect(first.text()).toMatch(new RegExp(`^${UNKNOWN}\n¥17.50\n市行政中心第一食堂`))
    await press(first, '查询结果')
    expect(first.has('还没有结果，会继续确认')).toBe(true)
    expect(first.has('失败')).toBe(false)

    const app = await stage.restart(first)
    expect(app.text()).toContain(`1 笔支付${UNKNOWN}`)
    await app.tap(`1 笔支付${UNKNOWN}`)
    expect(app.text()).toMatch(/^正在确认的付款\n市行政中心第一食堂\n1 号窗口 家常菜\n正在确认\n.*12:03\n¥17.50/)
    await app.tap('市行政中心第一食堂')
    expect(app.text()).toContain(UNKNOWN)
    await console.clearFaults()
    await press(app, '查询结果')
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)

    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 1750, payments: before.payments + 1 })
    expect([...keysOf(first), ...keysOf(app)]).toHaveLength(1)
    await press(app, '完成')
    expect(app.has(UNKNOWN)).toBe(false)
  })

  test('a request that never arrived is asked for by itself and sent again under the same key', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await stage.server.console.addFault({ kind: 'drop_request', operationId: 'pay' })
    await pay(stage, app)
    expect(app.has(UNKNOWN)).toBe(true)
    await app.waitFor('支付成功', 15_000)
    const [sent, again, ...more] = keysOf(app)
    expect([again, more]).toEqual([sent, []])
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 1750, payments: before.payments + 1 })
  })

  test('coming to the front and a network that is back ask at once', async () => {
    const { console } = stage.server
    const app = await signedIn(stage)
    await console.addFault({ kind: 'drop_response', operationId: 'pay' })
    await pay(stage, app)
    expect(app.has(UNKNOWN)).toBe(true)
    await app.background()
    await app.foreground()
    expect(app.has('支付成功')).toBe(true)
    await press(app, '完成')

    await console.addFault({ kind: 'drop_response', operationId: 'pay' })
    await pay(stage, app, '9')
    expect(app.has(UNKNOWN)).toBe(true)
    app.emit('NetworkStatusChange', { isConnected: false, networkType: 'none' })
    await app.settle()
    expect(app.text()).toMatch(/^离线/)
    app.emit('NetworkStatusChange', { isConnected: true, networkType: '4g' })
    await app.settle()
    expect(app.has('支付成功')).toBe(true)
    expect(keysOf(app)).toHaveLength(2)
  })

  test('another payment to the same window waits for the first', async () => {
    const { console } = stage.server
    const app = await signedIn(stage)
    await console.addFault({ kind: 'drop_response', operationId: 'pay' })
    await console.addFault({ kind: 'offline', operationId: 'getPaymentAttempt', times: null })
    await pay(stage, app)
    await app.back()
    await pay(stage, app, '5')
    expect(app.text()).toContain('这个窗口还有一笔正在确认\n先看它的结果，不会重复扣款')
    expect(keysOf(app)).toHaveLength(1)
    await press(app, '查看那一笔')
    await console.clearFaults()
    await press(app, '查询结果')
    expect(app.has('支付成功')).toBe(true)
  })
})
