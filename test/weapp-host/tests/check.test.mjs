// Breaks copies of the shop one way at a time: each break has to be seen.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { check, explanations, launch } from '../src/index.mjs'
import { SHOP } from './shop.mjs'

function copy() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  onTestFinished(() => fs.rmSync(dir, { recursive: true }))
  fs.cpSync(SHOP, dir, { recursive: true })
  return dir
}
const edit = (dir, file, change) => fs.writeFileSync(path.join(dir, file), change(fs.readFileSync(path.join(dir, file), 'utf8')))
const remove = (file) => (dir) => fs.rmSync(path.join(dir, file))
const append = (file, text) => (dir) => fs.appendFileSync(path.join(dir, file), text)
const replace = (file, from, to) => (dir) => edit(dir, file, (text) => text.replace(from, to))
const write = (file, text) => (dir) => fs.writeFileSync(path.join(dir, file), text)

test('the whole shop is fine', () => {
  const { errors, warnings, info } = check(SHOP)
  expect([errors, warnings]).toEqual([[], []])
  expect(info.pages).toHaveLength(4)
})

test.each([
  ['a page without its template', remove('pages/form/index.wxml'), 'missing', /pages\/form\/index.wxml is missing/],
  ['a tab that is no page', replace('app.json', '"pagePath": "pages/mine/index"', '"pagePath": "pages/none"'), 'tabs', /tab page pages\/none/],
  ['a component that is not there', replace('pages/home/index.json', 'components/price', 'components/gone'), 'missing', /component <price>/],
  ['a page listed twice', replace('app.json', '"pages/form/index"', '"pages/home/index"'), 'pages', /listed twice/],
  ['a template that does not parse', write('pages/form/index.wxml', '<view><text></view>'), 'wxml', /closes <text>/],
  ['an import of a style that is not there', append('app.wxss', '@import "none.wxss";'), 'missing', /none.wxss is not there/],
  ['syntax that old engines cannot read', append('pages/form/index.js', ';var q = wx?.x ?? 1'), 'syntax', /not ES2018/],
  ['eval', append('pages/form/index.js', ';eval("1")'), 'eval', /eval\(\)/],
  ['new Function', append('pages/form/index.js', ';new Function("a", "return a")'), 'eval', /builds code/],
  ['a browser global', append('pages/form/index.js', ';new TextEncoder()'), 'absent-global', /"TextEncoder" does not exist/],
  ['a place asked for without a reason', append('pages/form/index.js', ';wx.getLocation({})'), 'permission', /scope.userLocation/],
  ['a package over 2 MiB', write('sub/big.txt', 'x'.repeat(2.1e6)), 'size', /package "sub" is 20\d\d/],
])('an error: %s', (_name, breakIt, rule, message) => {
  const dir = copy()
  breakIt(dir)
  expect(check(dir).errors).toContainEqual({ rule, message: expect.stringMatching(message) })
  expect(explanations[rule]).toBeTruthy()
})

test.each([
  ['a guess at Intl', append('app.js', ';new Intl.NumberFormat()'), 'partial-global', /"Intl" is absent on some devices/],
  ['a place not declared', append('app.js', ';wx.getLocation({})'), 'privacy', /not in app.json's requiredPrivateInfos/],
  ['a place declared and not asked for', replace('app.json', '"pages":', '"requiredPrivateInfos": ["getLocation"], "pages":'), 'privacy', /does not call/],
  ['all code at the start', replace('app.json', '"lazyCodeLoading": "requiredComponents"', '"debug": false'), 'lazy', /lazyCodeLoading/],
  ['plain http', append('app.js', ';var a = "http://plain.example/x"'), 'http', /plain http address/],
  ['a tourist appid', write('project.config.json', '{"appid":"touristappid"}'), 'appid', /touristappid/],
  ['request domains unchecked', write('project.config.json', '{"appid":"wx1","setting":{"urlCheck":false}}'), 'url-check', /urlCheck is off/],
  ['a tag selector in a component', write('components/price/index.wxss', 'view { color: red }'), 'component-selectors', /selectors do not work/],
  ['a large picture', write('sub/photo.png', 'x'.repeat(210_000)), 'media', /photo.png is 205/],
])('a warning: %s', (_name, breakIt, rule, message) => {
  const dir = copy()
  breakIt(dir)
  expect(check(dir).warnings).toContainEqual({ rule, message: expect.stringMatching(message) })
  expect(explanations[rule]).toBeTruthy()
})

test('a global guarded by typeof is no error', () => {
  const dir = copy()
  append('app.js', ';var p = typeof performance !== "undefined" ? performance.now() : 0')(dir)
  const { errors, warnings, info } = check(dir)
  expect([errors, warnings, info.guardedGlobals]).toEqual([[], [], ['performance']])
})

const openWith = async (dir, items) => {
  const app = await launch(dir, { wx: { request: { statusCode: 200, data: items } } })
  onTestFinished(() => app.close())
  return app
}

test('the run sees two items under one wx:key, and shows both', async () => {
  const app = await openWith(SHOP, [{ id: 1, name: 'Apple', fen: 1 }, { id: 1, name: 'Pear', fen: 1 }])
  expect(app.warnings).toEqual([expect.stringContaining('wx:key "id" is not unique (1)')])
  expect(app.$$('.row')).toHaveLength(2)
})

test('wx:elif and wx:else follow the branch that was taken', async () => {
  const app = await openWith(SHOP, [])
  expect(app.has('Nothing for sale')).toBe(true)
  expect(app.$('.count')).toBe(null)
})

test('the run sees a template that was not built in', async () => {
  const dir = copy()
  replace('templates/row.wxml', 'name="row"', 'name="gone"')(dir)
  const app = await openWith(dir, [{ id: 1, name: 'Apple', fen: 1 }])
  expect(app.warnings).toEqual([expect.stringContaining('template "row" not found')])
})

test('the run sees an event that the template does not bind', async () => {
  const dir = copy()
  replace('pages/form/index.wxml', 'bindinput="amount"', '')(dir)
  const app = await launch(dir, { path: 'pages/form/index' })
  onTestFinished(() => app.close())
  await app.fill('Amount', '5')
  expect(app.page.instance.data.amount).toBe('')
})
