import { expect, test } from 'vitest'
import type { PaymentPage } from '@contract/generated/types'
import { callAs, moneyOf } from './support/account'
import { flows } from './support/flows'
import { press } from './support/hands'
import { signedIn } from './support/ways-in'

const rows = (text: string) => text.match(/^[+−]¥\d+\.\d\d$/gm) ?? []

flows('bills and wallet', (stage) => {
  test('a month of bills page by page, by state, and the month before', async () => {
    const app = await signedIn(stage)
    const { json } = await callAs(stage, app, 'GET', `/payments?month=${(await stage.server.console.state()).clock.at.slice(0, 7)}`)
    const { summary, items } = json as PaymentPage
    await app.tap('账单')
    expect(app.text()).toContain(`${summary.count} 笔，支付 ¥${(summary.paidFen / 100).toFixed(2)}，退款 ¥${(summary.refundedFen / 100).toFixed(2)}`)
    expect(rows(app.text())).toHaveLength(items.length)
    expect(items.length).toBeLessThan(summary.count)
    while (app.has('加载更多')) await press(app, '加载更多')
    expect(rows(app.text())).toHaveLength(summary.count)
    expect(app.has('没有更多了')).toBe(true)

    await press(app, '上个月')
    expect(app.text()).not.toContain(`${summary.count} 笔，支付 ¥${(summary.paidFen / 100).toFixed(2)}`)
    expect(rows(app.text()).length).toBeGreaterThan(0)
    await press(app, '下个月')
    await app.tap({ text: '部分退款', nth: 0 })
    expect(new Set(app.text().match(/^(已支付|部分退款|已退款)$/gm)?.slice(3))).toEqual(new Set(['部分退款']))
    await app.tap({ css: '.u-row' })
    expect(app.text()).toMatch(/部分退款\n付款时间[\s\S]*退款\n.+\nR?\S+\n已退回/)
  })

  test('a month without payments says so and offers the next step', async () => {
    const app = await signedIn(stage)
    await app.tap('账单')
    for (let months = 0; months < 4; months += 1) await press(app, '上个月')
    expect(app.text()).toMatch(/0 笔，支付 ¥0.00[\s\S]*没有账单\n在食堂扫码付款后会记在这里\n扫一扫/)
  })

  test('accounts with what moved on them', async () => {
    const app = await signedIn(stage)
    const { balanceFen } = await moneyOf(stage, app)
    await app.tap('账户')
    const shown = () => Math.round(Number(/账户余额\n¥(\d+\.\d\d)/.exec(app.text())?.[1]) * 100)
    const subsidyFen = shown()
    expect(app.text()).toMatch(/餐补账户余额\n¥[\s\S]*单位发放，只能用于用餐，不能提现/)
    const first = rows(app.text()).length
    await press(app, '加载更多')
    expect(rows(app.text()).length).toBeGreaterThan(first)
    await app.tap('个人账户')
    expect(app.text()).toMatch(/个人账户余额\n¥[\s\S]*本人充值/)
    expect(subsidyFen + shown()).toBe(balanceFen)
  })

  test('pulling down reads again, on a tab and on a list', async () => {
    const app = await signedIn(stage)
    await app.tap('账单')
    const asked = () => app.requests.map(({ args }) => args.url?.replace(/^.*v1/, '').replace(/\?.*/, ''))
    const before = asked().length
    await app.pullDown()
    expect(asked().slice(before).sort()).toEqual(['/home', '/payments'])
    await app.back()
    await app.tab('我的')
    await app.pullDown()
    expect(asked().at(-1)).toMatch(/^\/(me|home)$/)
    expect(app.calls('stopPullDownRefresh')).toHaveLength(2)
  })

  test('without network the lists say so and can be asked again', async () => {
    const { console } = stage.server
    const app = await signedIn(stage)
    await console.addFault({ kind: 'fail', operationId: 'listPayments', times: null })
    await app.tap('账单')
    await app.waitFor('服务暂时不可用', 15_000)
    await console.clearFaults()
    await press(app, '重试')
    expect(app.has('市行政中心第一食堂')).toBe(true)
  })
})
