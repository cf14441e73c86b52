import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { flows } from './support/flows'
import { press, typeAmount, typePin } from './support/hands'
import { PIN } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

/** What one update may carry. */
const LIMIT_BYTES = 10 * 1024
/** A page of a list has 20 rows; they come in pieces. */
const ROW_BYTES = 1_400
/** The frame of a page: header, month, chips. */
const FRAME_BYTES = 6 * 1024

/** Runs a step and gives its updates. */
async function during(app: Driver, step: () => Promise<void>) {
  const before = app.updates.length
  await step()
  return app.updates.slice(before)
}

const sizes = (updates: Driver['updates']) => updates.map(({ page, bytes, keys }) => ({ page, bytes, keys: keys.slice(0, 3) }))
const tooLarge = (updates: Driver['updates']) => sizes(updates).filter(({ bytes }) => bytes > LIMIT_BYTES)

flows('what goes to the view', (stage) => {
  test('from the scan to the receipt no update is above 10 KB, and a key or a second takes a few hundred bytes', async () => {
    const app = await signedIn(stage)
    await scan(app, await printedLink(stage))
    const typed = await during(app, () => typeAmount(app, '17.5<<<<6'))
    expect(sizes(typed).filter(({ bytes }) => bytes > 512)).toEqual([])
    expect(typed.length).toBeLessThanOrEqual(9)
    await typeAmount(app, '0')
    await app.fill('reason', '陪同外地来访人员用餐')
    const choosing = await during(app, async () => {
      await app.tap('午餐 · 日常用餐')
      await app.tap('公务出差')
      await press(app, '完成', '.u-sheet')
    })
    const closing = choosing.at(-1)
    expect(closing?.bytes).toBeLessThan(512)
    await app.tap('先用餐补账户，不足用个人账户')
    await press(app, '完成', '.u-sheet')
    await press(app, '支付 ¥60.00')
    await typePin(app, PIN)
    expect(app.has('支付成功')).toBe(true)
    const clock = () => app.text(app.$('.paid-clock') ?? undefined)
    const shown = clock()
    const second = await during(app, () => app.waitFor(() => clock() !== shown, 4_000))
    expect(second.length).toBeGreaterThan(0)
    expect(sizes(second).filter(({ bytes }) => bytes > 128)).toEqual([])
    await press(app, '查看凭证')
    await press(app, '展开')
    expect(tooLarge(app.updates)).toEqual([])
  })

  test('a page of a list takes a bounded number of bytes a row; what is there already is not sent again', async () => {
    const app = await signedIn(stage)
    const sent = (updates: Driver['updates']) => updates.filter(({ page }) => page.endsWith('bills/index')).reduce((sum, { bytes }) => sum + bytes, 0)
    const rows = () => app.$$('.u-row').length
    const first = await during(app, () => app.tap('账单'))
    const start = rows()
    expect(start).toBe(20)
    expect(sent(first)).toBeLessThan(start * ROW_BYTES + FRAME_BYTES)
    const more = await during(app, () => press(app, '加载更多'))
    expect(rows()).toBeGreaterThan(start)
    expect(sent(more)).toBeLessThan((rows() - start) * ROW_BYTES + 1024)
    for (const month of ['上个月', '下个月']) await press(app, month)
    expect(rows(), 'back in a month that is known already').toBeGreaterThan(start)
    expect(tooLarge(app.updates)).toEqual([])
  })
})
