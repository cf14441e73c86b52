import path from 'node:path'
import { Components } from './components.mjs'
import { merge } from './data.mjs'
const MAX_STACK = 10
/** The page stack and navigation, by WeChat's rules for tab pages. */
export class Pages extends Components {
  createPage(unit, query, channel) {
    if (!this.pageDefs.has(unit)) this.loadUnit(unit)
    const def = this.pageDefs.get(unit)
    if (!def) throw new Error(`${unit}.js did not call Page()`)
    const page = {
      unit,
      pageId: this.nextId++,
      query,
      callbacks: [],
      children: new Map(),
      values: new Map(),
      nav: { ...this.appJson.window, ...(this.exists(unit + '.json') ? this.json(unit + '.json') : {}) },
    }
    page.page = page
    const component = def.component && merge(def.component)
    const base = component ? { ...component.methods } : def.page
    const inst = this.makeInstance(base, component ? component.data : base.data, page)
    Object.assign(inst, {
      route: unit,
      __route__: unit,
      is: unit,
      options: this.toRealm(query),
      __wxExparserNodeId__: String(page.pageId),
      __wxWebviewId__: page.pageId,
    })
    inst.getOpenerEventChannel = () => channel ?? this.channel()
    page.call = (name, ...args) => inst[name]?.(...args.map((a) => this.toRealm(a)))
    page.life = (name) => component?.lifetimes?.[name]?.call(inst)
    return page
  }

  push(unit, query, channel) {
    const page = this.createPage(unit, query, channel)
    this.stack.push(page)
    if (this.tabs.includes(unit)) this.tabPages.set(unit, page)
    page.dirty = true
    this.safely(`${unit} onLoad`, () => {
      page.life('attached')
      page.call('onLoad', query)
    })
    this.safely(`${unit} onShow`, () => page.call('onShow'))
    setImmediate(() => this.flush(page)) // first paint, then onReady
    return page
  }

  hide(page) {
    if (page) this.safely(`${page.unit} onHide`, () => page.call('onHide'))
  }
  show(page) {
    this.safely(`${page.unit} onShow`, () => page.call('onShow'))
  }
  unload(page) {
    this.safely(`${page.unit} onUnload`, () => page.call('onUnload'))
    for (const c of page.children.values()) this.detach(c)
    page.gone = true
    if (this.tabPages.get(page.unit) === page) this.tabPages.delete(page.unit)
  }

  get top() {
    return this.stack.at(-1)
  }

  target(api, url) {
    const [raw, search = ''] = url.split('?')
    const from = this.top?.unit ?? ''
    const unit = raw.startsWith('/')
      ? raw.slice(1)
      : path.posix.normalize(path.posix.join(path.posix.dirname(from), raw))
    if (!this.pages.includes(unit)) throw new Error(`page "${unit}" is not found`)
    const query = {} // WeChat hands the values over as they are: pages decode them themselves
    for (const part of search.split('&').filter(Boolean)) {
      const i = part.indexOf('=')
      query[i < 0 ? part : part.slice(0, i)] = i < 0 ? '' : part.slice(i + 1)
    }
    return { unit, query }
  }

  navigate(api, opts = {}) {
    if (api === 'navigateBack') {
      if (this.stack.length === 1) throw new Error('cannot navigate back at first page.')
      const n = Math.min(opts.delta ?? 1, this.stack.length - 1)
      for (let i = 0; i < n; i++) this.unload(this.stack.pop())
      this.show(this.top)
      return {}
    }
    const { unit, query } = this.target(api, opts.url ?? '')
    const tab = this.tabs.includes(unit)
    if (tab && (api === 'navigateTo' || api === 'redirectTo')) throw new Error(`can not ${api} a tabbar page`)
    if (!tab && api === 'switchTab') throw new Error('can not switch to no-tabBar page')
    if (api === 'navigateTo') {
      if (this.stack.length >= MAX_STACK) throw new Error('page stack limit exceeded')
      const [mine, theirs] = this.channelPair()
      for (const [k, f] of Object.entries(opts.events ?? {})) mine.on(k, f)
      this.hide(this.top)
      this.push(unit, query, theirs)
      return { eventChannel: mine }
    }
    if (api === 'redirectTo') {
      const left = this.stack.pop() // none when the app was opened at a page that is not there
      if (left) this.unload(left)
      this.push(unit, query)
      return {}
    }
    if (api === 'reLaunch') {
      while (this.stack.length) this.unload(this.stack.pop())
      for (const p of [...this.tabPages.values()]) this.unload(p)
      this.push(unit, query)
      return {}
    }
    // switchTab
    const current = this.top
    while (this.stack.length > 1) this.unload(this.stack.pop())
    const base = this.stack[0]
    if (base?.unit === unit) {
      if (current !== base) this.show(base)
      return {}
    }
    this.stack.pop()
    if (this.tabs.includes(base.unit)) {
      if (current === base) this.hide(base)
    } else this.unload(base)
    const kept = this.tabPages.get(unit)
    if (kept) {
      this.stack.push(kept)
      this.show(kept)
    } else this.push(unit, {})
    return {}
  }

  channel() {
    return this.channelPair()[0]
  }
  channelPair() {
    // Closures only: the two ends are copied into the context, and must not drag each other along.
    const end = () => {
      const map = new Map()
      return {
        map,
        add: (n, f) => map.set(n, [...(map.get(n) ?? []), f]),
        drop: (n, f) => map.set(n, f ? (map.get(n) ?? []).filter((x) => x !== f && x.once !== f) : []),
      }
    }
    const face = (mine, theirs) => ({
      on: mine.add,
      once: (n, f) => {
        const g = (...v) => {
          mine.drop(n, g)
          f(...v)
        }
        g.once = f
        mine.add(n, g)
      },
      off: mine.drop,
      emit: (n, ...v) => {
        for (const f of theirs.map.get(n) ?? []) this.safely(`event channel ${n}`, () => f(...v))
      },
    })
    const x = end()
    const y = end()
    const a = face(x, y)
    const b = face(y, x)
    return [a, b]
  }
}
