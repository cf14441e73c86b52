import { expect, test } from 'vitest'
import { openShop } from './shop.mjs'

test('the first page asks the server and shows what it said', async () => {
  const { app, backend } = await openShop()
  expect(app.stack).toEqual(['pages/home/index'])
  expect(app.text()).toMatch(/^2 items\nApple\n¥3.50\nBanana\n¥2.00\nScan/)
  expect(app.has('Secret')).toBe(false)
  expect(backend.seen).toEqual([{ method: 'GET', url: '/items', token: 'abc' }])
  expect(app.logs).toEqual(['log: launched pages/home/index', 'log: shown 1001', 'log: home show', 'log: home ready'])
  expect(app.warnings).toEqual([])
})

test('scripts answer one call after the other; a form goes to storage and back', async () => {
  const { app } = await openShop({
    wx: { scanCode: [new Error('cancel'), { result: '店 9' }], showModal: [{ confirm: false }, { confirm: true }] },
  })
  await app.tap('Scan')
  expect(app.toasts).toEqual(['No code'])
  await app.tap('Scan')
  expect(app.stack).toEqual(['pages/home/index', 'pages/form/index'])
  expect(app.page).toMatchObject({ title: 'Form', query: { shop: '%E5%BA%97%209' } })
  expect(app.has('Shop 店 9')).toBe(true)

  await expect(app.tap('Send')).rejects.toThrow(/disabled/)
  await app.fill('Amount', '12.5x')
  expect(app.valueOf(app.$('input'))).toBe('12.5')
  await app.fill('Note', 'no chilli')
  await app.tap('Agree')
  await app.tap({ css: 'radio', nth: 1 })
  expect(app.has('size l')).toBe(true)
  await app.tap({ css: 'switch' })
  expect(app.has('fast true')).toBe(true)
  await app.pick('Pay by WeChat', 'Card')
  expect(app.has('Pay by Card')).toBe(true)
  expect(app.has('string')).toBe(true)
  await app.pick({ css: 'slider' }, 40)
  expect(app.has('tip 40')).toBe(true)
  await app.tap('Send')
  expect(app.storage).toEqual({})
  await app.tap('Send')
  expect(app.storage).toEqual({
    last: { amount: '12.5', note: 'no chilli', agree: ['terms'], size: 'l', fast: true, method: 1, tip: 40 },
  })
  expect(app.stack).toEqual(['pages/home/index'])
  expect(app.logs).toContain('log: form unload')
  await app.tab('Mine')
  expect(app.has('Last 12.5')).toBe(true)
})

test('swiper, open-type buttons, other events, stopped bubbling', async () => {
  const { app } = await openShop({ wx: { 'button.getPhoneNumber': { code: 'p1' } } })
  await app.tap('Phone')
  expect(app.has('Phone p1')).toBe(true)
  await app.tap('Inner')
  expect(app.toasts).toEqual(['inner'])
  await app.trigger({ css: 'scroll-view' }, 'scrolltolower')
  await app.reachBottom()
  expect(app.$('scroll-view').children[0].text).toBe('3')
  expect(app.share()).toEqual({ title: 'Shop', from: 'menu' })
  await app.open('/pages/form/index')
  await app.pick({ css: 'swiper' }, 1)
  expect(app.has('slide 1')).toBe(true)
})

test('what would break on a phone breaks here', async () => {
  const { app, backend, server } = await openShop()
  await expect(app.tap('Explode')).rejects.toThrow('boom')
  await app.tap('Place')
  expect(app.text()).toMatch(/chooseMedia:fail not scripted/)
  expect(app.warnings[0]).toMatch(/wx.chooseMedia .* not scripted/)
  await expect(app.tap('Nowhere')).rejects.toThrow(/no node for "Nowhere"/)
  await expect(app.tap({ css: '.count' })).rejects.toThrow(/nothing listens/)
  backend.status = 500
  await app.pullDown()
  expect(app.has('status 500')).toBe(true)
  await new Promise((resolve) => server.close(resolve))
  await app.pullDown()
  expect(app.text()).toMatch(/request:fail connect ECONNREFUSED/)
})
