import type { Page } from '@playwright/test'
import { MePage } from '../pages/me-page'
import { SignInPage } from '../pages/sign-in-page'
import { operationName } from '../support/operation-name'
import { people } from '../support/people'
import { expect, test } from '../support/test'

/** Every name that was ever drawn on the page from now on. */
const watchNames = (page: Page) => page.evaluate(() => {
  const seen: string[] = []
  new MutationObserver(() => seen.push(document.body.innerText)).observe(document.body, { subtree: true, childList: true, characterData: true })
  Object.assign(window, { seenTexts: seen })
})
const seenTexts = (page: Page) => page.evaluate(() => String((window as { seenTexts?: string[] }).seenTexts?.join()))

test('a window in the background follows who signs out and in, and reads nothing in the old name', async ({ mock, device, guard, session }) => {
  const front = await device({ session: await session(people.chen) })
  const back = await guard.newPage(front.context())
  await new MePage(back).open(people.chen.name)
  await new MePage(front).signOut()
  const signIn = new SignInPage(front, mock)
  await expect(new SignInPage(back, mock).phone).toBeVisible()
  await watchNames(back)
  const asked: string[] = []
  back.on('request', (request) => asked.push(operationName(request)))

  await signIn.signIn(people.wang)
  const home = back.getByRole('button', { name: '扫一扫，付餐费' })
  await expect(home).toBeVisible()
  await expect.poll(() => asked).toContain('getHome')
  expect(asked).not.toContain('signOut')
  await back.getByRole('tab', { name: '我的', exact: true }).click()
  await expect(back.getByText(people.wang.name, { exact: true })).toBeVisible()
  expect(await seenTexts(back)).not.toContain(people.chen.name)
})
