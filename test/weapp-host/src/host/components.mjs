import vm from 'node:vm'
import { render } from '../wxml/render.mjs'
import { assign, coerce, get, merge, root, zero } from './data.mjs'
import { Modules } from './modules.mjs'
const MAX_SETDATA = 1024 * 1024
/** Pages and components as instances: data, observers, properties, lifetimes, rendering. */
export class Components extends Modules {
  makeInstance(base, data, owner) {
    const inst = vm.runInContext('({})', this.context)
    for (const k in base) if (k !== 'data') inst[k] = base[k]
    inst.data = this.plain(data ?? {}) ?? {}
    inst.setData = (patch, cb) => this.setData(owner, patch, cb)
    inst.groupSetData = (fn) => fn?.()
    inst.selectComponent = (s) =>
      this.query(owner, s)
        .map((v) => v.component?.instance)
        .find(Boolean) ?? null
    inst.selectAllComponents = (s) =>
      this.list(
        this.query(owner, s)
          .map((v) => v.component?.instance)
          .filter(Boolean),
      )
    inst.createSelectorQuery = () => this.wx.createSelectorQuery().in(inst)
    inst.createIntersectionObserver = (...a) => this.wx.createIntersectionObserver(inst, ...a)
    inst.getPageId = () => owner.page.pageId
    inst.getTabBar = () => undefined
    inst.triggerEvent = (type, detail, opts) => this.emit(owner.vnode, type, detail, opts)
    inst.hasBehavior = () => false
    owner.instance = inst
    return inst
  }

  /**
   * What setData carries goes to the view as text, at most 1024 kB a call
   * (developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html), and its size is what an update costs
   * (developers.weixin.qq.com/miniprogram/dev/framework/performance/tips/runtime_setData.html): counted in bytes of UTF-8.
   */
  setData(owner, patch, cb) {
    const bytes = Buffer.byteLength(JSON.stringify(patch) ?? '')
    if (bytes > MAX_SETDATA)
      this.warn(`setData of ${(bytes / 1024).toFixed(0)} KiB on ${owner.unit}: WeChat's limit is 1024 KiB`)
    const touched = []
    for (const key of Object.keys(patch ?? {})) {
      if (patch[key] === undefined) {
        this.warn(`${owner.unit}: setting data field "${key}" to undefined is invalid`)
        continue
      }
      assign(owner.instance.data, key, this.plain(patch[key]))
      touched.push(key)
    }
    this.setDataLog.push({ unit: owner.unit, page: owner.page.unit, bytes, keys: touched })
    if (owner.observers) this.observe(owner, touched)
    this.invalidate(owner.page, cb && (() => this.safely('setData callback', () => cb.call(owner.instance))))
  }

  observe(owner, keys) {
    for (const [fields, fn] of owner.observers) {
      const names = fields.split(',').map((f) => f.trim())
      if (names.some((f) => keys.some((k) => f === '**' || root(k) === root(f)))) {
        this.safely(`observer ${fields}`, () =>
          fn.apply(
            owner.instance,
            names.map((f) =>
              f === '**' ? owner.instance.data : get(owner.instance.data, f.replace(/\.\*\*$/, '')),
            ),
          ),
        )
      }
    }
  }

  invalidate(page, cb) {
    if (cb) page.callbacks.push(cb)
    if (page.dirty || page.gone) return
    page.dirty = true
    setImmediate(() => this.flush(page))
  }

  flush(page) {
    if (!page.dirty || page.gone) return
    page.dirty = false
    const ready = []
    try {
      page.tree = this.renderOwner(page, ready)
    } catch (e) {
      this.error(e, `rendering ${page.unit}`)
    }
    for (const c of ready) this.safely(`${c.unit} ready`, () => c.life('ready'))
    const done = page.callbacks.splice(0)
    for (const cb of done) cb()
    if (!page.ready) {
      page.ready = true
      this.safely(`${page.unit} onReady`, () => page.call('onReady'))
    }
  }

  renderOwner(owner, ready) {
    const before = owner.children ?? new Map()
    owner.children = new Map()
    const tree = render(
      {
        files: this.files,
        warn: (m) => this.warn(m),
        component: (o, vnode, slot) => this.place(o, vnode, slot, before, ready),
      },
      owner,
      owner.unit + '.wxml',
      owner.instance.data,
    )
    for (const gone of before.values()) this.detach(gone)
    return tree
  }

  using(owner) {
    owner.using ??= {
      ...this.appJson.usingComponents,
      ...(this.exists(owner.unit + '.json') ? this.json(owner.unit + '.json').usingComponents : {}),
    }
    return owner.using
  }

  place(owner, vnode, slot, before, ready) {
    const ref = this.using(owner)[vnode.tag]
    if (!ref) return false
    const unit = this.files.resolve(ref, owner.unit)
    let c = before.get(vnode.key)
    before.delete(vnode.key)
    const fresh = !c
    if (fresh) c = this.createComponent(unit, owner)
    owner.children.set(vnode.key, c)
    c.vnode = vnode
    vnode.component = c
    c.instance.id = vnode.id
    c.instance.dataset = this.toRealm(vnode.dataset)
    c.slotContent = (name) => (target, key) => slot(target, key, c.def.options?.multipleSlots ? name : undefined)
    // properties
    const changed = []
    for (const [name, prop] of Object.entries(c.props)) {
      const attr = vnode.attrs[name] ?? vnode.attrs[name.replace(/[A-Z]/g, (x) => '-' + x.toLowerCase())]
      if (attr === undefined) continue
      const value = coerce(attr, prop.type)
      // A property follows its owner's binding: only a binding that changed is handed down, so that what
      // the component set itself (Taro's CustomWrapper does) survives a render of the owner.
      const text = JSON.stringify(value)
      if (c.passed.get(name) === text) continue
      c.passed.set(name, text)
      const old = c.instance.data[name]
      c.instance.data[name] = this.plain(value)
      changed.push([name, prop, value, old])
    }
    if (fresh) {
      this.safely(`${unit} attached`, () => c.life('attached'))
      ready.push(c)
    }
    if (changed.length && c.observers.length)
      this.observe(
        c,
        changed.map((x) => x[0]),
      )
    for (const [name, prop, value, old] of changed) {
      const fn = typeof prop.observer === 'string' ? c.instance[prop.observer] : prop.observer
      if (fn) this.safely(`${unit} observer of ${name}`, () => fn.call(c.instance, value, old))
    }
    vnode.shadow = this.renderOwner(c, ready)
    vnode.shadow.parent = vnode
    vnode.children = vnode.shadow.children
    for (const child of vnode.children) child.parent = vnode
    return true
  }

  createComponent(unit, owner) {
    if (!this.componentDefs.has(unit)) this.loadUnit(unit)
    const def = merge(this.componentDefs.get(unit)?.component ?? {})
    const c = { unit, page: owner.page, def, children: new Map(), props: {}, passed: new Map(), observers: [] }
    const data = {}
    for (const [name, p] of Object.entries(def.properties ?? {})) {
      const prop = (c.props[name] = typeof p === 'function' || p === null ? { type: p } : p)
      data[name] = 'value' in prop ? prop.value : zero(prop.type)
    }
    this.makeInstance({ ...def.methods }, { ...data, ...def.data }, c)
    c.instance.is = unit
    c.instance.properties = c.instance.data
    c.observers = Object.entries(def.observers ?? {}).map(([k, f]) => [
      k,
      typeof f === 'string' ? c.instance[f] : f,
    ])
    c.life = (name) => {
      for (const f of [def.lifetimes?.[name] ?? def[name]].flat()) f?.call(c.instance)
    }
    this.safely(`${unit} created`, () => c.life('created'))
    return c
  }

  detach(c) {
    for (const child of c.children.values()) this.detach(child)
    this.safely(`${c.unit} detached`, () => c.life?.('detached'))
  }
}

/** Every component below a page or component, depth first. */
export function* allComponents(owner) {
  for (const component of owner?.children?.values() ?? []) {
    yield component
    yield* allComponents(component)
  }
}
