import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs, moneyOf, requestsTo } from './support/account'
import { flows, type Stage } from './support/flows'
import { button, press, typeAmount } from './support/hands'
import { printedLink, scan, signedIn } from './support/ways-in'

/** A payment whose answer got lost, on the screen, and the money before it. */
async function unsettled(stage: Stage, kind: 'drop_request' | 'drop_response') {
  const app = await signedIn(stage)
  const before = await moneyOf(stage, app)
  await scan(app, await printedLink(stage))
  await typeAmount(app, '17.5')
  await press(app, '支付 ¥17.50')
  await stage.server.console.addFault({ kind, operationId: 'pay' })
  await press(app, '确认支付 ¥17.50')
  expect(app.has('正在确认，不会重复扣款')).toBe(true)
  return { app, before }
}

async function close(app: Driver): Promise<void> {
  await press(app, '不付了，关闭这笔')
  expect(app.$('[aria-role=alertdialog]')?.attrs['aria-label']).toBe('关闭这笔支付？')
  await press(app, '关闭', '.u-dialog')
}

flows('close by key', (stage) => {
  test('a payment that never arrived is closed, and a late original is refused', async () => {
    const { app, before } = await unsettled(stage, 'drop_request')
    await close(app)
    expect(app.text()).toMatch(/^这笔支付已关闭，没有扣款/)

    const original = requestsTo(app, 'POST', '/payments').at(-1)?.args
    const headers = { 'idempotency-key': String(original?.header?.['Idempotency-Key']) }
    const late = await callAs(stage, app, 'POST', '/payments', { headers, body: String(original?.data) })
    expect(late).toMatchObject({ status: 409, json: { code: 'attempt_closed' } })
    expect(await moneyOf(stage, app)).toEqual(before)
    await press(app, '重新扫码')
    expect(app.page.route).toBe('pages/canteen/pay/index')
    expect(button(app, '支付', '.u-bottom')).toBeDefined()
  })

  test('one that was charged already says so', async () => {
    const { app, before } = await unsettled(stage, 'drop_response')
    await close(app)
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 1750, payments: before.payments + 1 })
  })

  test('without network the wish is kept, through a restart, and carried out later', async () => {
    const { console } = stage.server
    const { app: first, before } = await unsettled(stage, 'drop_request')
    await console.addFault({ kind: 'offline', operationId: 'closePaymentAttempt', times: null })
    await close(first)
    expect(first.text()).toMatch(/^正在关闭这笔支付[\s\S]*网络不通，连上后会自动关闭/)

    const app = await stage.restart(first)
    await app.tab('我的事项')
    expect(app.has('正在关闭')).toBe(true)
    await console.clearFaults()
    await press(app, '现在查询')
    expect(app.has('没有待办的事项')).toBe(true)
    expect(requestsTo(app, 'POST', '/payments')).toEqual([])
    expect(await moneyOf(stage, app)).toEqual(before)
  })

  test('one may change one’s mind', async () => {
    const { app } = await unsettled(stage, 'drop_response')
    await press(app, '不付了，关闭这笔')
    await press(app, '继续等')
    expect(app.$('[aria-role=alertdialog]')).toBe(null)
    expect(app.has('正在确认，不会重复扣款')).toBe(true)
  })
})
