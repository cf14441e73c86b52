import vm from 'node:vm'
import { Base } from './base.mjs'

/** The bare V8 context with only the globals that a mini-program has. */
export class Realm extends Base {
  makeContext() {
    // eval and new Function are refused, as in WeChat ("EvalError: Code generation from strings disallowed").
    this.context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false }, name: 'weapp' })
    const g = (this.global = vm.runInContext('globalThis', this.context))
    for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', ...(this.options.keepIntl ? [] : ['Intl'])])
      delete g[name]
    // Values made by the host are rebuilt inside the context, so that instanceof Object/Array holds there.
    this.toRealm = vm.runInContext(
      `(function () {
      return function copy (v) {
        if (v === null || typeof v !== 'object') return v
        var tag = Object.prototype.toString.call(v)
        if (tag === '[object Array]') { var a = []; for (var i = 0; i < v.length; i++) a.push(copy(v[i])); return a }
        if (tag === '[object ArrayBuffer]') { var b = new Uint8Array(v.byteLength); b.set(new Uint8Array(v)); return b.buffer }
        if (tag === '[object Error]') { var e = new Error(v.message); if (v.errMsg) e.errMsg = v.errMsg; return e }
        if (tag !== '[object Object]') return v
        var o = {}; for (var k in v) o[k] = copy(v[k]); return o
      }
    })()`,
      this.context,
    )
    // What crosses setData and storage is plain data: functions and undefined are lost on the way.
    this.plain = vm.runInContext(
      '(function (v) { return v === undefined ? undefined : JSON.parse(JSON.stringify(v)) })',
      this.context,
    )
    // The phone's clock: right unless a test sets it or lets time pass (driver: passTime).
    this.clockOffsetMs = this.options.clockOffsetMs ?? 0
    g.Date = vm.runInContext(
      `(function (offset) {
      return new Proxy(Date, {
        construct: function (D, args, target) { return Reflect.construct(D, args.length ? args : [D.now() + offset()], target) },
        apply: function (D) { return String(new D(D.now() + offset())) },
        get: function (D, key) { return key === 'now' ? function () { return D.now() + offset() } : D[key] }
      })
    })`,
      this.context,
    )(() => this.clockOffsetMs)
    // iOS 15 and older: the base library's Promise runs its callbacks as timer tasks, not microtasks.
    if (this.options.legacyPromise) {
      g.Promise = vm.runInContext(
        `(function (defer) {
        var later = function (f) { return typeof f !== 'function' ? f : function (v) { return new Native(function (ok, no) { defer(function () { try { ok(f(v)) } catch (e) { no(e) } }) }) } }
        var Native = Promise
        return class Promise extends Native { then (a, b) { return super.then(later(a), later(b)) } }
      })`,
        this.context,
      )((fn) => g.setTimeout(fn, 0))
    }
    // A rejection that nobody handles: reported as App.onUnhandledRejection would be.
    this.Promise = g.Promise
    this.onRejection = (reason, promise) => {
      if (promise instanceof this.Promise) this.error(reason, 'unhandled rejection')
    }
    process.on('unhandledRejection', this.onRejection)

    const log =
      (level) =>
      (...args) => {
        this.logs.push({ level, args })
        if (this.options.echo) console.error(`[app ${level}]`, ...args)
      }
    g.console = this.toRealm(
      Object.fromEntries(
        [
          'log',
          'info',
          'warn',
          'error',
          'debug',
          'group',
          'groupEnd',
          'groupCollapsed',
          'table',
          'time',
          'timeEnd',
          'trace',
        ].map((l) => [l, log(l)]),
      ),
    )
    const start =
      (repeat) =>
      (fn, ms = 0, ...args) => {
        const id = this.nextId++
        const run = () => {
          if (!repeat) this.timers.delete(id)
          this.safely('timer', () => fn(...args))
        }
        this.timers.set(id, {
          due: Date.now() + Number(ms || 0),
          repeat,
          handle: repeat ? setInterval(run, ms) : setTimeout(run, ms),
        })
        return id
      }
    const stop = (id) => {
      const t = this.timers.get(id)
      if (t) {
        clearTimeout(t.handle)
        clearInterval(t.handle)
        this.timers.delete(id)
      }
    }
    Object.assign(g, {
      setTimeout: start(false),
      setInterval: start(true),
      clearTimeout: stop,
      clearInterval: stop,
    })
    Object.assign(g, {
      App: (c) => {
        this.appConfig = c
      },
      Page: (c) => {
        this.define(this.pageDefs, { page: c })
      },
      Component: (c) => {
        this.define(this.componentDefs, { component: c })
        if (this.pages.includes(this.loading)) this.pageDefs.set(this.loading, { component: c })
      },
      Behavior: (c) => c,
      getApp: () => this.app,
      getCurrentPages: () => this.list(this.stack.map((p) => p.instance)),
      requirePlugin: (n) => {
        throw new Error(`requirePlugin(${n}): plugins are not hosted`)
      },
    })
  }

  list(items) {
    const a = vm.runInContext('[]', this.context)
    a.push(...items)
    return a
  }
  define(map, def) {
    if (!this.loading) return this.warn('Page()/Component() called outside the file that declares it')
    map.set(this.loading, def)
  }
}
