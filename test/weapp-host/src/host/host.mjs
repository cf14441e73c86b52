import vm from 'node:vm'
import { Pages } from './pages.mjs'
import { matches } from './selector.mjs'
const BUBBLES = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'touchforcechange',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
])
/** The logic layer of one mini-program: starts it, delivers events to it, and knows when it is idle. */
export class Host extends Pages {
  boot() {
    this.require('app.js')
    if (!this.appConfig) throw new Error('app.js did not call App()')
    this.app = vm.runInContext('({})', this.context)
    for (const k in this.appConfig) this.app[k] = this.appConfig[k]
    const { path: first = this.pages[0], query = {}, scene = 1001 } = this.options
    this.launchOptions = {
      path: first,
      query,
      scene,
      referrerInfo: {},
      shareTicket: undefined,
      forwardMaterials: [],
    }
    this.safely('App.onLaunch', () => this.app.onLaunch?.(this.toRealm(this.launchOptions)))
    this.safely('App.onShow', () => this.app.onShow?.(this.toRealm(this.launchOptions)))
    if (this.pages.includes(first)) this.push(first, query)
    else this.notFound(first, query)
  }
  // The app was opened at a page that it does not have
  // (developers.weixin.qq.com/miniprogram/dev/reference/api/App.html#onPageNotFound-Object-object).
  notFound(path, query) {
    this.safely('App.onPageNotFound', () => this.app.onPageNotFound?.(this.toRealm({ path, query, isEntryPage: true })))
  }

  /** Delivers one event from the view to the logic layer, bubbling through the rendered tree. Returns the last handler's result. */
  emit(vnode, type, detail = {}, { bubbles = BUBBLES.has(type), extra = {} } = {}) {
    const path_ = []
    for (let v = vnode; v; v = v.parent) if (v.events) path_.push(v)
    const describe = (v) => ({ id: v.id, dataset: v.dataset, offsetLeft: 0, offsetTop: 0 })
    const fire = (v, e) => {
      const fn = v.owner.instance[e.handler]
      if (typeof fn !== 'function') {
        this.warn(`${v.owner.unit}: no handler "${e.handler}" for ${type} on <${v.tag}>`)
        return
      }
      const event = this.toRealm({
        type,
        timeStamp: Date.now() % 1e6,
        target: describe(vnode),
        currentTarget: describe(v),
        mark: Object.assign({}, ...path_.map((p) => p.marks).reverse()),
        detail,
        ...extra,
      })
      return this.safely(`${v.owner.unit} ${type}`, () => fn.call(v.owner.instance, event))
    }
    let mutated = false
    let result
    let handled = 0
    for (const v of [...path_].reverse()) {
      for (const e of v.events.filter((e) => e.type === type && e.kind.startsWith('capture'))) {
        handled++
        fire(v, e)
        if (e.kind === 'capture-catch') return { handled, result }
      }
    }
    for (const v of path_) {
      if (v !== vnode && !bubbles) break
      let stop = false
      for (const e of v.events.filter((e) => e.type === type && !e.kind.startsWith('capture'))) {
        if (e.kind === 'mut-bind') {
          if (mutated) continue
          mutated = true
        }
        handled++
        result = fire(v, e)
        if (e.kind === 'catch') stop = true
      }
      if (stop) break
    }
    return { handled, result }
  }

  /** All vnodes an owner's own template holds that match a simple CSS selector (tag, .class, #id, [attr=v], descendant, >). */
  query(owner, selector) {
    const rootNode = owner.tree ?? owner.vnode?.shadow
    if (!rootNode) return []
    const alternatives = selector.split(',').map((s) =>
      s
        .trim()
        .replace(/\s*(>>>|>)\s*/g, ' $1 ')
        .split(/\s+/),
    )
    const out = []
    const visit = (v) => {
      for (const c of v.children)
        if (!('text' in c)) {
          if (alternatives.some((parts) => matches(c, parts))) out.push(c)
          visit(c)
        }
    }
    visit(rootNode)
    return out
  }

  pending() {
    const now = Date.now()
    const timers = [...this.timers.values()].filter(
      (t) => !t.repeat && t.due - now <= (this.options.idleTimer ?? 50),
    ).length
    const dirty = this.stack.filter((p) => p.dirty).length
    return { timers, requests: this.busy.size, dirty, idle: !timers && !this.busy.size && !dirty }
  }

  async settle(timeout = this.options.timeout ?? 5000) {
    const end = Date.now() + timeout
    for (let quiet = 0; quiet < 3;) {
      await new Promise((resolve) => setImmediate(resolve))
      const p = this.pending()
      if (p.idle) {
        quiet++
        continue
      }
      quiet = 0
      if (Date.now() > end)
        throw new Error(`not idle after ${timeout} ms: ${JSON.stringify({ ...p, busy: [...this.busy] })}`)
      if (p.timers || p.requests) await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  close() {
    for (const t of this.timers.values()) {
      clearTimeout(t.handle)
      clearInterval(t.handle)
    }
    this.timers.clear()
    process.off('unhandledRejection', this.onRejection)
  }
}
