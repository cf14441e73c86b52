import { expect, test } from 'vitest'
import { openShop } from './shop.mjs'

const ask = (app, api, args) =>
  new Promise((resolve) => app.host.global.wx[api]({ ...args, success: resolve, fail: resolve }))

test('navigation keeps the rules for tab pages and the stack of ten', async () => {
  const { app } = await openShop({ allowErrors: true })
  const go = async (api, url) => (await ask(app, api, { url })).errMsg
  expect(await go('navigateTo', '/pages/mine/index')).toMatch(/can not navigateTo a tabbar page/)
  expect(await go('switchTab', '/pages/form/index')).toMatch(/can not switch to no-tabBar page/)
  expect(await go('navigateTo', '/pages/none')).toMatch(/is not found/)
  expect(await go('navigateBack', '')).toMatch(/cannot navigate back at first page/)
  for (let depth = 2; depth <= 10; depth += 1) expect(await go('navigateTo', '/sub/detail/index?id=1')).toBe('navigateTo:ok')
  expect(await go('navigateTo', '/sub/detail/index')).toMatch(/page stack limit exceeded/)
})

test('a subpackage is loaded when it is first entered', async () => {
  const { app } = await openShop()
  expect(app.host.modules.has('sub/detail/index.js')).toBe(false)
  await app.tap('Banana')
  expect(app.host.modules.has('sub/detail/index.js')).toBe(true)
  expect(app.page).toMatchObject({ route: 'sub/detail/index', title: 'Item 2', query: { id: '2' } })
  await app.tap('Answer')
  expect(app.stack).toEqual(['pages/home/index'])
})

test('a tab page is kept, its onShow runs again', async () => {
  const { app } = await openShop()
  await app.tap('Go to mine')
  expect(app.has('Nothing yet')).toBe(true)
  await app.tab('Home')
  expect(app.logs.filter((line) => line === 'log: home show')).toHaveLength(2)
  expect(app.requests).toHaveLength(1)
})

test('a scanned code relaunches a running app to its page', async () => {
  const { app } = await openShop()
  await app.tap('Banana')
  await app.background()
  await app.foreground({ url: '/pages/form/index?shop=%E5%BA%97', scene: 1011 })
  expect(app.stack).toEqual(['pages/form/index'])
  expect(app.has('Shop 店')).toBe(true)
  expect(app.host.global.wx.getEnterOptionsSync()).toMatchObject({ path: 'pages/form/index', query: { shop: '%E5%BA%97' }, scene: 1011 })
  expect(app.logs).toContain('log: hidden')
})

test('only the globals of a mini-program are there, and no code from text', async () => {
  const { app } = await openShop()
  const { global } = app.host
  for (const name of ['window', 'document', 'fetch', 'URL', 'TextEncoder', 'crypto', 'Intl', 'process', 'Buffer', 'queueMicrotask']) {
    expect(global[name], name).toBe(undefined)
  }
  expect(() => new global.Function('return 1')).toThrow(/Code generation from strings disallowed/)
})

test('requests go to the allowed domains only', async () => {
  const { app } = await openShop({ requestDomains: ['https://api.example'] })
  expect(app.has('request:fail url not in domain list')).toBe(true)
})

// https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.getRandomValues.html
test('random values are an ArrayBuffer of the asked length, different each time', async () => {
  const { app } = await openShop()
  const manager = app.host.global.wx.getUserCryptoManager()
  const draw = () => new Promise((resolve) => manager.getRandomValues({ length: 8, success: resolve }))
  const first = await draw()
  expect(first.errMsg).toBe('getRandomValues:ok')
  expect(first.randomValues.byteLength).toBe(8)
  expect(new Uint8Array((await draw()).randomValues)).not.toEqual(new Uint8Array(first.randomValues))
})

test('recursive components, slots, events through them, detached from the inside out', async () => {
  const { app } = await openShop({ path: 'pages/form/index' })
  expect(app.$$('.level')).toHaveLength(3)
  expect(app.has('in the slot')).toBe(true)
  await app.tap('Leaf')
  expect(app.has('leaf 1')).toBe(true)
  await app.open('/pages/home/index')
  expect(app.logs.filter((line) => line.includes('felled'))).toEqual(['log: felled 1', 'log: felled 2', 'log: felled 3'])
})

// https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html: setData carries at most 1024 kB a call
test('every setData is counted in bytes, and one above the limit is warned of', async () => {
  const { app } = await openShop()
  const before = app.updates.length
  const set = (patch) => app.act(() => app.page.instance.setData(patch))
  await set({ phone: '手机' })
  await set({ 'items[0].name': 'Pear', pages: 2 })
  expect(app.updates.slice(before)).toEqual([
    { unit: 'pages/home/index', page: 'pages/home/index', bytes: '{"phone":""}'.length + 6, keys: ['phone'] },
    { unit: 'pages/home/index', page: 'pages/home/index', bytes: '{"items[0].name":"Pear","pages":2}'.length, keys: ['items[0].name', 'pages'] },
  ])
  expect(app.warnings).toEqual([])
  await set({ phone: 'x'.repeat(1024 * 1024) })
  expect(app.warnings[0]).toMatch(/setData of 1024 KiB on pages\/home\/index/)
})

// onShow's options of a hot start: https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html#onShow-Object-object
test('an app that is only brought to the front keeps its page and says with what it was entered', async () => {
  const { app } = await openShop()
  await app.tap('Banana')
  await app.background()
  await app.foreground({ path: 'pages/form/index', query: { q: 'a%20b' }, scene: 1011 })
  expect(app.stack).toEqual(['pages/home/index', 'sub/detail/index'])
  expect(app.host.global.wx.getEnterOptionsSync()).toMatchObject({ path: 'pages/form/index', query: { q: 'a%20b' }, scene: 1011 })
})

// Timers rest in the background: https://developers.weixin.qq.com/miniprogram/dev/framework/runtime/operating-mechanism.html
test('time passes on the phone when a test says so', async () => {
  const { app } = await openShop()
  const { Date: PhoneDate } = app.host.global
  const off = () => [PhoneDate.now(), new PhoneDate().getTime(), Date.parse(PhoneDate())].map((ms) => Math.round((ms - Date.now()) / 60_000) + 0)
  expect(off()).toEqual([0, 0, 0])
  app.passTime(3_600_000)
  expect(off()).toEqual([60, 60, 60])
  expect(new PhoneDate(0).toISOString()).toBe('1970-01-01T00:00:00.000Z')
  expect(new PhoneDate() instanceof PhoneDate).toBe(true)
  expect(PhoneDate.UTC(1970, 0, 2)).toBe(86_400_000)

  const slow = await openShop({ clockOffsetMs: -600_000 })
  expect(Math.round((slow.app.host.global.Date.now() - Date.now()) / 60_000)).toBe(-10)
})

// https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html#onPageNotFound-Object-object
test('an app that is opened at a page it does not have may go to another', async () => {
  const { app } = await openShop({ path: 'pages/gone/index', query: { id: '7' } })
  expect(app.logs).toContain('log: not found pages/gone/index 7 true')
  expect(app.stack).toEqual(['pages/form/index'])
})

// https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setScreenBrightness.html: 0 to 1, read back by getScreenBrightness.
test('the screen is as bright as it was made', async () => {
  const { app } = await openShop()
  expect(await ask(app, 'getScreenBrightness')).toMatchObject({ value: 0.5 })
  await ask(app, 'setScreenBrightness', { value: 1 })
  expect(await ask(app, 'getScreenBrightness')).toMatchObject({ value: 1 })
})
