import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { flows, type Stage } from './support/flows'
import { press, typeAmount } from './support/hands'
import { people } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

const wordOn = (app: Driver) => app.$('.word-mark')?.attrs['aria-label']

async function paid(stage: Stage, payer: Driver, yuan: string): Promise<void> {
  await scan(payer, await printedLink(stage))
  await typeAmount(payer, yuan)
  await press(payer, `支付 ¥${yuan}`)
  await press(payer, `确认支付 ¥${yuan}`)
  expect(payer.has('支付成功')).toBe(true)
}

async function atTheWindow(stage: Stage): Promise<Driver> {
  const window = await signedIn(stage, { of: people.lin })
  await window.tap('工作台')
  return window
}

flows('the window’s workbench', (stage) => {
  test('each payment comes in by itself; its word is the one on the payer’s phone', async () => {
    const window = await atTheWindow(stage)
    expect(window.text()).toMatch(/¥0.00\n今天收款\n0\n笔数/)
    const payer = await signedIn(stage)
    await paid(stage, payer, '17.50')
    expect(wordOn(payer)).toMatch(/^暗号 /)
    expect(wordOn(window)).toBe(wordOn(payer))
    await window.waitFor('+¥17.50', 15_000)
    expect(window.text()).toMatch(/¥17.50\n今天收款\n1\n笔数[\s\S]*陈\*平\n午餐\n已收款\n今天 12:03\n\+¥17.50/)
    await window.tap('2 号窗口 面点')
    expect(window.text()).toMatch(/2 号窗口 面点\n.+\n.+\n¥0.00\n今天收款\n0\n笔数/)
  })

  test('a refund: asked first, once, seen by the payer', async () => {
    const payer = await signedIn(stage)
    await paid(stage, payer, '17.50')
    const window = await atTheWindow(stage)
    await window.tap({ text: '陈*平', nth: 0 })
    expect(window.page.title).toBe('收款详情')
    await window.fill('refund-amount', '20')
    await window.fill('refund-reason', '菜品打错')
    await press(window, '退款 ¥20.00')
    expect(window.text()).toContain('最多可退 ¥17.50')
    await window.fill('refund-amount', '7.5')
    await press(window, '退款 ¥7.50')
    expect(window.$('[aria-role=alertdialog]')?.attrs['aria-label']).toBe('退款 ¥7.50？')
    await press(window, '退款', '.u-dialog')
    expect(window.text()).toMatch(/已退 ¥7.50[\s\S]*已退款\n菜品打错[\s\S]*−¥7.50/)

    await press(payer, '完成')
    await payer.tap('账单')
    expect(payer.text()).toMatch(/1 号窗口 家常菜 · 午餐\n部分退款\n今天 12:03\n−¥17.50/)
  })

  test('the answer to a refund is lost: said so, asked for again, given back once', async () => {
    const payer = await signedIn(stage)
    await paid(stage, payer, '17.50')
    const window = await atTheWindow(stage)
    await window.tap({ text: '陈*平', nth: 0 })
    await window.fill('refund-reason', '菜品打错')
    await stage.server.console.addFault({ kind: 'drop_response', operationId: 'createRefund' })
    await press(window, '退款 ¥17.50')
    await press(window, '退款', '.u-dialog')
    expect(window.text()).toContain('退款正在确认，不会重复退')
    await press(window, '查询退款结果')
    expect(window.text()).toMatch(/已全额退款[\s\S]*菜品打错[\s\S]*−¥17.50/)
    expect(window.text().match(/菜品打错/g)).toHaveLength(1)
  })

  test('who serves no window has no workbench', async () => {
    const app = await signedIn(stage)
    expect(app.has('工作台')).toBe(false)
    await app.open('/pages/workbench/window/index')
    expect(app.text()).toMatch(/^当前账号没有这项权限/)
  })
})
