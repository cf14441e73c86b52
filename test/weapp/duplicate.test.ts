import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { moneyOf } from './support/account'
import { flows, type Stage } from './support/flows'
import { press, typeAmount } from './support/hands'
import { printedLink, scan, signedIn } from './support/ways-in'

async function toPay(stage: Stage, app: Driver): Promise<void> {
  await scan(app, await printedLink(stage))
  await typeAmount(app, '17.5')
  await press(app, '支付 ¥17.50')
}

const question = (app: Driver) => app.$('[aria-role=alertdialog]')?.attrs['aria-label']

flows('the same payment again', (stage) => {
  test('the same amount at the same window within minutes is asked about first', async () => {
    const app = await signedIn(stage)
    const before = await moneyOf(stage, app)
    await toPay(stage, app)
    await press(app, '确认支付 ¥17.50')
    await press(app, '完成')
    await toPay(stage, app)
    expect(question(app)).toBe('12:03 已付 ¥17.50，再付一次？')
    await press(app, '不付了')
    expect((await moneyOf(stage, app)).payments).toBe(before.payments + 1)
    await press(app, '支付 ¥17.50')
    await press(app, '再付一次')
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/^支付成功\n¥17.50/)
    expect(await moneyOf(stage, app)).toMatchObject({ balanceFen: before.balanceFen - 3500, payments: before.payments + 2 })
  })

  test('it is asked about on another phone of the same person too, after signing in by WeChat alone', async () => {
    const first = await signedIn(stage)
    await toPay(stage, first)
    await press(first, '确认支付 ¥17.50')
    const second = await stage.phone()
    await press(second, '同意并继续')
    await press(second, '微信登录')
    await toPay(stage, second)
    expect(question(second)).toBe('12:03 已付 ¥17.50，再付一次？')
  })
})
