import type { Page } from '@playwright/test'
import { newDevice } from '../support/device'
import { Guard } from '../support/guard'
import { people, PIN } from '../support/people'
import { expect, test } from '../support/test'

/** Each fault is planted in a page of the app; the guard must tell it under this heading. */
const faults: readonly { name: string; heading: string; plant: (page: Page) => Promise<unknown> }[] = [
  { name: 'an error on the console', heading: 'seen', plant: (page) => page.evaluate(() => { console.error('broken') }) },
  { name: 'an exception', heading: 'seen', plant: (page) => page.evaluate(() => { setTimeout(() => { throw new Error('broken') }) }) },
  { name: 'a style against the policy', heading: 'seen', plant: (page) => page.evaluate(() => { document.body.setAttribute('style', 'color: red') }) },
  { name: 'a page of its own', heading: 'seen', plant: (page) => page.evaluate(() => { open('/privacy') }) },
  { name: 'another host', heading: 'foreign', plant: (page) => page.goto(page.url().replace('localhost', '127.0.0.1')) },
  { name: 'a refused request', heading: 'unexpected', plant: (page) => page.evaluate(() => fetch('/api/v1/nothing').then(({ status }) => status)) },
  { name: 'a phone number in localStorage', heading: 'secrets', plant: (page) => page.evaluate((phone) => { localStorage.setItem('x', phone) }, people.chen.phone) },
  { name: 'a PIN in an address', heading: 'secrets', plant: (page) => page.goto(`/privacy?pin=${PIN}`) },
  { name: 'a PIN in Cache Storage', heading: 'secrets', plant: (page) => page.evaluate(async (pin) => (await caches.open('x')).put('/x', new Response(pin, { headers: { 'content-type': 'text/plain' } })), PIN) },
  { name: 'nothing, where a refusal was expected', heading: 'missing', plant: () => Promise.resolve() },
]

for (const { name, heading, plant } of faults) {
  test(`the guard tells ${name}`, async ({ app, browser }) => {
    const guard = new Guard(app.origin, () => [])
    const context = await newDevice(browser, app.origin, {})
    await guard.watch(context)
    const page = await guard.newPage(context)
    await page.goto('/privacy')
    await expect(page.getByRole('heading', { name: '隐私说明' })).toBeVisible()
    expect(await guard.findings()).toEqual({})
    if (heading === 'missing') guard.expects('pay 422')
    await plant(page)
    await expect.poll(async () => Object.keys(await guard.findings())).toEqual([heading])
    await guard.close()
  })
}

test('the guard tells a secret in an answer and in the log', async ({ app, browser }) => {
  const guard = new Guard(app.origin, app.output)
  const context = await newDevice(browser, app.origin, {})
  await guard.watch(context)
  const page = await guard.newPage(context)
  await page.goto('/privacy')
  await expect(page.getByRole('heading', { name: '隐私说明' })).toBeVisible()
  expect(await guard.findings()).toEqual({})
  guard.secrets.push('手机号码', '/api/v1/privacy')
  await expect.poll(async () => (await guard.findings())['secrets']?.map((found) => found.replace(/^.* (in|answered by) /, '$1 ')))
    .toEqual(expect.arrayContaining(['answered by getPrivacyNotice', 'in the server\'s log']))
  await guard.close()
})
