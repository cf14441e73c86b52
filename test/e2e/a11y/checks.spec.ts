import type { Page } from '@playwright/test'
import { axeFindings, focusProblems, overflowing, smallTargets } from './checks'
import { expect, test } from './test'

/** Changes the page as a careless edit would. */
const spoil = (page: Page, selector: string, style: Record<string, string>): Promise<void> =>
  page.locator(selector).first().evaluate((element, css) => {
    if (element instanceof HTMLElement) Object.assign(element.style, css)
  }, style)

test('each check finds what it is there for', async ({ open }) => {
  const page = await open('bills-full')
  await page.setViewportSize({ width: 360, height: 640 })
  const clean = () => Promise.all([axeFindings(page), overflowing(page), smallTargets(page)])
  expect(await clean()).toEqual([[], [], []])

  await spoil(page, '.bills-summary', { color: 'rgb(200, 200, 200)' })
  expect((await axeFindings(page)).join()).toContain('color-contrast')
  await spoil(page, '.bills-summary', { color: '' })
  await spoil(page, '.bills-summary', { width: '400px' })
  expect((await overflowing(page)).join()).toContain('bills-summary')
  await spoil(page, '.bills-summary', { width: '' })
  await spoil(page, '.u-chip', { minHeight: '30px', height: '30px' })
  expect((await smallTargets(page)).join()).toContain('u-chip')
  await spoil(page, '.u-chip', { minHeight: '', height: '' })
  expect(await clean()).toEqual([[], [], []])

  await spoil(page, '.bills-month-key', { boxShadow: 'none' })
  expect((await focusProblems(page)).join()).toContain('no mark of the focus: bills-month-key')
  await spoil(page, '.bills-month-key', { visibility: 'hidden' })
  expect((await focusProblems(page)).join()).toContain('Tab does not reach: bills-month-key')
})
