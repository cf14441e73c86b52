// The renderer against WeChat's own template compiler: the same page data has to give the same tree.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { findCompilers } from '../src/check/compilers.mjs'
import { launch } from '../src/index.mjs'
import { openShop, SHOP } from './shop.mjs'

const BUILT = path.join(import.meta.dirname, '../../../dist/weapp')
const tools = findCompilers()

const camel = (key) => key.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const clean = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([key, value]) => key !== 'generics' && value !== undefined && value !== '')
      .map(([key, value]) => [camel(key.replace(/^((mut-)?bind|catch):/, '$1')), value])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** What stands inside these is a component's own affair (and its slots'): left out on both sides. */
const COMPONENTS = new Set(['price', 'tree', 'comp', 'custom-wrapper'])

/** Both sides as [tag, attributes, children] with events as bindX. */
function official(node) {
  if (typeof node !== 'object') return node === '' ? [] : [String(node)]
  if (['virtual', 'wx-page'].includes(node.tag)) return node.children.flatMap(official)
  const tag = node.tag.slice('wx-'.length)
  return [[tag, clean(node.attr), COMPONENTS.has(tag) ? [] : node.children.flatMap(official)]]
}

function ours(node) {
  if ('text' in node) return [String(node.text)]
  const data = Object.entries(node.dataset).map(([key, value]) => [`data-${key}`, value])
  const events = node.events.map((event) => [event.kind + event.type, event.handler])
  const all = { ...node.attrs, class: node.cls, style: node.style, id: node.id, ...Object.fromEntries([...data, ...events]) }
  return [[node.tag, clean(all), COMPONENTS.has(node.tag) ? [] : node.children.flatMap(ours)]]
}

function compile(dir) {
  const files = fs.readdirSync(dir, { recursive: true }).map((file) => file.split(path.sep).join('/'))
  const { status, stdout, stderr } = spawnSync(tools.wcc, ['-d', ...files.filter((file) => /\.(wxml|wxs)$/.test(file))], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(stderr && status).toBeFalsy()
  const context = vm.createContext({ window: {}, console: { warn() {}, log() {} } })
  vm.runInContext(stdout, context)
  return (page, data) => {
    const template = context.$gwx(`./${page}.wxml`) ?? context.$gwx(`${page}.wxml`)
    return official(template(vm.runInContext(`(${JSON.stringify(data)})`, context), {}))
  }
}

const plain = (value) => JSON.parse(JSON.stringify(value))

test.skipIf(!tools)('the same tree as wcc: the shop', async () => {
  const render = compile(SHOP)
  const { app } = await openShop()
  for (const url of ['pages/home/index', 'pages/form/index?shop=a', 'pages/mine/index', 'sub/detail/index?id=1']) {
    await app.open(`/${url}`)
    const page = app.page.route
    expect(plain(app.root.children.flatMap(ours)), page).toEqual(plain(render(page, app.page.instance.data)))
  }
})

test.skipIf(!tools)('the same tree as wcc: the built app', async () => {
  const render = compile(BUILT)
  const { pages } = JSON.parse(fs.readFileSync(path.join(BUILT, 'app.json'), 'utf8'))
  const app = await launch(BUILT, { path: pages[0], allowErrors: true })
  onTestFinished(() => app.close())
  const shown = new Set()
  for (const url of pages) {
    await app.open(`/${url}`)
    const page = app.page.route
    shown.add(page)
    expect(plain(app.root.children.flatMap(ours)), page).toEqual(plain(render(page, app.page.instance.data)))
  }
  expect(shown.size).toBeGreaterThan(1)
})
