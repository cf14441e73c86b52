import { expect, test } from 'vitest'
import { moneyOf, requestsTo } from './support/account'
import { flows } from './support/flows'
import { press, typeAmount } from './support/hands'
import { people } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

const LUNCH_LIMIT_FEN = 2_000
const yuan = (fen: number): string => (fen / 100).toFixed(2)

flows('rules at the window', (stage) => {
  test('above the limit a reason is asked for and shown on the bill', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '28')
    expect(app.text()).toContain('限额 ¥20.00，超出 ¥8.00')
    await press(app, '支付 ¥28.00')
    expect(app.text()).toContain('超出限额，请填写原因（至少 2 个字）')
    expect(requestsTo(app, 'POST', '/quotes')).toEqual([])
    await app.fill('reason', '陪同外地来访人员用餐')
    await press(app, '支付 ¥28.00')
    expect(app.text()).toContain('超限原因\n陪同外地来访人员用餐')
    await press(app, '确认支付 ¥28.00')
    await press(app, '查看凭证')
    expect(app.text()).toContain('超限原因\n陪同外地来访人员用餐')
  })

  test('an official trip has its own limit and reference; one account can be chosen', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    await typeAmount(app, '28')
    await app.tap('午餐 · 日常用餐')
    await app.tap('公务出差')
    await press(app, '完成', '.u-sheet')
    expect(app.text()).toMatch(/午餐 · 公务出差\n限额 ¥40.00/)
    await app.fill('trip', '嵊泗蹲点调研')
    await app.tap('先用餐补账户，不足用个人账户')
    await app.tap('只用个人账户')
    await press(app, '完成', '.u-sheet')
    await press(app, '支付 ¥28.00')
    expect(app.text()).toMatch(/餐次\n午餐\n个人账户\n¥28.00\n出差事由\n嵊泗蹲点调研/)
    await press(app, '确认支付 ¥28.00')
    await press(app, '查看凭证')
    expect(app.text()).toMatch(/用餐方式\n公务出差\n个人账户\n¥28.00\n出差事由\n嵊泗蹲点调研/)
  })

  test('a meal may be drawn from both accounts, and too little money is said in figures', async () => {
    const app = await signedIn(stage, { of: people.poor })
    const { balanceFen, subsidyFen } = await moneyOf(stage, app)
    await scan(app, await printedLink(stage))
    const tooMuch = yuan(balanceFen + 350)
    await typeAmount(app, tooMuch)
    if (balanceFen + 350 > LUNCH_LIMIT_FEN) await app.fill('reason', '陪同外地来访人员用餐')
    await press(app, `支付 ¥${tooMuch}`)
    expect(app.text()).toContain('余额还差 ¥3.50\n换一个账户，或先充值')

    const mixed = yuan(subsidyFen + 150)
    await typeAmount(app, '<'.repeat(tooMuch.length) + mixed)
    await press(app, `支付 ¥${mixed}`)
    expect(app.text()).toContain(`餐补账户\n¥${yuan(subsidyFen)}\n个人账户\n¥1.50`)
    await press(app, `确认支付 ¥${mixed}`)
    expect(app.has('支付成功')).toBe(true)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: balanceFen - subsidyFen - 150, subsidyFen: 0 })
  })

  test('a closed window, and an amount above any meal, are refused', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage, 'win_1001-4'))
    expect(app.text()).toMatch(/^这个窗口暂停收款\n换一个窗口/)
    await app.open('/pages/home/index')
    await scan(app, await printedLink(stage))
    await press(app, '支付')
    expect(app.text()).toContain('请输入金额')
    await typeAmount(app, '2001')
    await press(app, '支付 ¥2,001.00')
    expect(app.text()).toContain('单笔最多 2000 元，请核对金额')
  })
})
