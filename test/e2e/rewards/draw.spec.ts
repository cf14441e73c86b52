import { createHash, createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import { askUnlessSettled } from '../support/ask'
import { people } from '../support/people'
import { expect, test } from '../support/test'

const DRAW = 'drw_cleanplate'
const WEEK_MS = 8 * 86_400_000

const result = (page: Page) => page.getByRole('dialog', { name: /^(抽中了|没有抽中)$/ })

test('drawn with the phone’s own number, found again, and checked after the reveal', async ({ device, mock, session }) => {
  const chen = await session(people.chen)
  const page = await device({ session: chen })
  await page.goto('/draws')
  await page.getByRole('button', { name: /光盘行动幸运抽奖/ }).click()
  await expect(page.getByText('500 签中 60 签，还剩 60 签')).toBeVisible()
  const number = page.getByText(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/)
  const first = await number.textContent()
  await page.getByRole('button', { name: '换一个' }).click()
  await expect(number).not.toHaveText(first ?? '')
  const nonce = (await number.textContent() ?? '').replaceAll(' ', '')

  await page.getByRole('button', { name: '抽一次' }).click()
  // At once: a click that first waits for a still page may come when the slips are gone.
  await page.getByRole('dialog', { name: '正在抽签' }).getByRole('button', { name: '跳过动画' }).dispatchEvent('click')
  await expect(result(page)).toBeVisible()
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(page.getByRole('button', { name: '抽一次' })).toHaveAttribute('aria-disabled', 'true')
  const { items: [entry] } = await chen.call('listMyDrawEntries', { path: { drawId: DRAW }, query: {} })
  expect(entry).toMatchObject({ nonce })

  await mock.setClock({ shiftMs: WEEK_MS })
  const later = await device({ session: await session(people.chen) })
  await later.goto(`/draw?id=${DRAW}`)
  await later.getByRole('button', { name: '验证结果' }).click()
  await expect(later.getByRole('heading', { name: '验证通过' })).toBeVisible()
  await expect(later.getByText('我的 1 条都在里面，结果一样')).toBeVisible()

  await test.step('and by hand, with what the page gives to copy', async () => {
    const value = (label: string) => later.getByRole('button', { name: `复制${label}` }).locator('xpath=../../..').locator('.draw-value-text').textContent()
    const [seed, commitment, text] = await Promise.all(['种子', '指纹', '签文'].map(value))
    expect(createHash('sha256').update(Buffer.from(seed ?? '', 'hex')).digest('hex')).toBe(commitment)
    const digest = createHmac('sha256', Buffer.from(seed ?? '', 'hex')).update(text ?? '').digest('hex').slice(0, 12)
    await expect(later.getByText(new RegExp(`结果开头应当是 ${digest}`))).toBeVisible()
    expect(text).toBe(`${DRAW}|${nonce}|${entry?.counter ?? -1}|0`)
  })
})

test('a lost answer is asked for again, also after a reload: one try, one prize', async ({ device, guard, mock, session }) => {
  guard.expects('enterDraw lost')
  const chen = await session(people.chen)
  const page = await device({ session: chen })
  await page.goto(`/draw?id=${DRAW}`)
  await expect(page.getByText('还有 1 次机会')).toBeVisible()
  await mock.addFault({ kind: 'drop_response', operationId: 'enterDraw', times: null })
  await page.getByRole('button', { name: '抽一次' }).click()
  await expect(page.getByText(/这次抽奖正在确认，机会不会重复用/)).toBeVisible()
  await mock.clearFaults()
  const ask = page.getByRole('button', { name: '查询上一次的结果' })
  await askUnlessSettled(ask)
  await expect(page.getByText(/这次抽奖正在确认/), 'the app knows by now').toBeHidden()
  await expect(ask).toBeHidden()
  const { items } = await chen.call('listMyDrawEntries', { path: { drawId: DRAW }, query: {} })
  expect(items).toHaveLength(1)
})

test('who wants less motion gets the result at once', async ({ device, session }) => {
  const page = await device({ session: await session(people.chen) })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/draw?id=${DRAW}`)
  await page.getByRole('button', { name: '抽一次' }).click()
  await expect(page.getByRole('dialog').first()).toHaveAccessibleName(/^(抽中了|没有抽中)$/)
})

test('every past draw can be checked by who was not in it', async ({ device, session }) => {
  const page = await device({ session: await session(people.zheng) })
  await page.goto('/draw/proof?id=drw_walking')
  await expect(page.getByRole('heading', { name: '验证通过' })).toBeVisible()
  await expect(page.getByText(/^\d+ 条记录全部重算过，每一条都对$/)).toBeVisible()
})
