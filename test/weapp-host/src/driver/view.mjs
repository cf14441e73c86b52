import { allComponents } from '../host/components.mjs'
import { flat, hidden, hiddenUp, nodes, safeJson, up, within } from './tree.mjs'
const INLINE = new Set(['text', 'label', 'span', 'navigator'])
export const FIELDS = {
  input: 'value',
  textarea: 'value',
  slider: 'value',
  picker: 'value',
  'picker-view': 'value',
  switch: 'checked',
  checkbox: 'checked',
  radio: 'checked',
  swiper: 'current',
}
/** What a test sees: the page as text and as a tree, calls, logs, fields. */
export class View {
  constructor(host) {
    this.host = host
    this.values = new WeakMap()
  }

  // ------------------------------------------------------------ what is there
  get page() {
    const p = this.host.top
    return { route: p.unit, query: p.query, title: p.nav.navigationBarTitleText, instance: p.instance }
  }
  get stack() {
    return this.host.stack.map((p) => p.unit)
  }
  get errors() {
    return this.host.errors
  }
  get warnings() {
    return this.host.warnings
  }
  get logs() {
    return this.host.logs.map(
      (l) =>
        `${l.level}: ${l.args.map((a) => (typeof a === 'string' ? a : a instanceof Object && 'stack' in a ? a.stack : safeJson(a))).join(' ')}`,
    )
  }
  calls(name) {
    return this.host.calls.filter((c) => !name || c.name === name)
  }
  get requests() {
    return this.calls('request')
  }
  /** Every setData so far, oldest first. */
  get updates() {
    return [...this.host.setDataLog]
  }
  get toasts() {
    return this.calls('showToast').map((c) => c.args.title)
  }
  get storage() {
    return Object.fromEntries([...this.host.storage].map(([k, v]) => [k, JSON.parse(v)]))
  }
  get root() {
    return this.host.top.tree ?? { children: [] }
  }

  /** The page as text, one line per block. */
  text(node = this.root) {
    const lines = ['']
    const visit = (v, inline) => {
      if ('text' in v) {
        lines[lines.length - 1] += v.text
        return
      }
      if (hidden(v)) return
      const block = !inline && !INLINE.has(v.tag) && !v.tag.startsWith('#')
      if (block && lines.at(-1)) lines.push('')
      for (const c of v.children) visit(c, false)
      if (block && lines.at(-1)) lines.push('')
    }
    visit(node, true)
    return lines
      .map((l) => l.trim())
      .filter(Boolean)
      .join('\n')
  }

  /** The page as an indented outline of what WXML renders, with values and bound events. */
  tree(node = this.root, { events = false } = {}) {
    const out = []
    const visit = (v, depth) => {
      const pad = '  '.repeat(depth)
      if ('text' in v) {
        out.push(`${pad}"${v.text}"`)
        return
      }
      let line = `${pad}<${v.tag}${v.cls ? '.' + v.cls.trim().split(/\s+/).join('.') : ''}${v.id && !/^_/.test(v.id) ? '#' + v.id : ''}`
      for (const a of [
        'type',
        'placeholder',
        'src',
        'url',
        'mode',
        'form-type',
        'open-type',
        'disabled',
        'loading',
        'name',
        'hidden',
      ])
        if (v.attrs[a]) line += ` ${a}=${JSON.stringify(v.attrs[a])}`
      if (FIELDS[v.tag]) line += ` ${FIELDS[v.tag]}=${JSON.stringify(this.valueOf(v))}`
      if (v.style) line += ` style=${JSON.stringify(v.style)}`
      if (events && v.events.length) line += ` on=${v.events.map((e) => e.type).join(',')}`
      out.push(line + '>')
      for (const c of v.children) visit(c, depth + 1)
    }
    for (const c of node.children) visit(c, 0)
    return out.join('\n')
  }

  /** Nodes matching a CSS selector, components' inner nodes included. */
  $$(selector) {
    return [this.host.top, ...allComponents(this.host.top)]
      .flatMap((o) => this.host.query(o, selector))
      .filter((v, i, a) => a.indexOf(v) === i)
  }
  $(selector) {
    return this.$$(selector)[0] ?? null
  }

  /** Finds one node: by text, placeholder or name (a string), by selector ({ css }), or the node itself. */
  find(what, { tappable = false, field = false } = {}) {
    if (what && typeof what === 'object' && !what.css && !what.text) return what
    const all = [...nodes(this.root)]
    const want = what.text ?? what
    let found
    if (what.css) found = this.$$(what.css)
    else if (field)
      found = all.filter(
        (v) => v.tag in FIELDS && (v.attrs.placeholder === want || v.attrs.name === want || v.id === want),
      )
    else {
      const seen = all.filter((v) => !hiddenUp(v)).map((v) => [v, flat(v)])
      const deepest = (list) => list.filter(([v]) => !list.some(([w]) => w !== v && within(w, v))).map(([v]) => v)
      found = deepest(seen.filter(([, t]) => t === want))
      if (!found.length) found = deepest(seen.filter(([, t]) => t.includes(want)))
    }
    if (what.nth !== undefined) found = [found[what.nth]].filter(Boolean)
    if (found.length > 1 && tappable) {
      const better = found.filter((v) => up(v).some((p) => p.events?.some((e) => e.type === 'tap')))
      if (better.length) found = better
      const buttons = found.filter((v) => up(v).some((p) => p.tag === 'button'))
      if (buttons.length === 1) found = buttons
    }
    if (!found.length)
      throw new Error(`no node for ${JSON.stringify(what)} on ${this.page.route}; the page shows:\n${this.tree()}`)
    if (found.length > 1)
      throw new Error(
        `${found.length} nodes for ${JSON.stringify(what)} on ${this.page.route}; say which with { text, nth } or { css }`,
      )
    return found[0]
  }

  has(text) {
    return this.text().includes(text)
  }
  valueOf(v) {
    const kept = this.values.get(v.owner)?.get(v.key)
    const attr = v.attrs[FIELDS[v.tag]]
    return kept && kept.attr === attr ? kept.value : attr
  }

  setValue(v, value) {
    if (!this.values.has(v.owner)) this.values.set(v.owner, new Map())
    this.values.get(v.owner).set(v.key, { attr: v.attrs[FIELDS[v.tag]], value })
  }
}
