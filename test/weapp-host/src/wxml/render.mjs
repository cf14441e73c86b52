// The renderer interprets the *built* templates, so what it produces is what the view layer
// would be told to show: a Taro node type whose template is missing from base.wxml, or an
// event that the template does not bind, is missing here as well.
import { show } from './expression.mjs'
import { Scope } from './scope.mjs'
/**
 * Renders one owner (a page or a component instance) to vnodes.
 * @param {object} host  { files, component(owner, tag, key) → instance|null, warn }
 * vnode: { tag, id, cls, style, attrs, dataset, events, children, parent, owner, key } or { text, parent }
 */
export function render(host, owner, file, data) {
  const { files } = host
  const root = { tag: '#shadow', attrs: {}, dataset: {}, events: [], children: [], parent: null, owner, key: '' }
  const doc = files.load(file)
  walk(doc.tree.children, doc, new Scope(data, new Scope(doc.wxs)), root, '', [])
  return root

  function walk(nodes, doc, scope, parent, key, stack) {
    let done = true // has an earlier branch of this if-chain been taken?
    nodes.forEach((node, n) => {
      const k = `${key}/${n}`
      if (node.text) {
        const t = show(node.text(scope))
        if (t !== '') parent.children.push({ text: t, parent })
        return
      }
      if (node.for) return loop(node, doc, scope, parent, k, stack)
      if (node.if) {
        done = !!node.if(scope)
        if (!done) return
      } else if (node.elif) {
        if (done) return
        done = !!node.elif(scope)
        if (!done) return
      } else if (node.else) {
        if (done) return
        done = true
      }
      one(node, doc, scope, parent, k, stack)
    })
  }
  function loop(node, doc, scope, parent, key, stack) {
    let list = node.for(scope)
    if (typeof list === 'number') list = Array.from({ length: list }, (_, i) => i)
    else if (typeof list === 'string') list = [...list]
    const seen = new Set()
    for (const [i, item] of Array.isArray(list) ? list.entries() : Object.entries(list ?? {})) {
      let id = node.key === undefined ? i : node.key === '*this' ? item : (item?.[node.key] ?? i)
      if (seen.has(id)) {
        host.warn(`${doc.file}: wx:key "${node.key}" is not unique (${id})`)
        id = `${id}~${i}`
      }
      seen.add(id)
      const inner = new Scope({ [node.item]: item, [node.index]: i }, scope)
      if (node.if && !node.if(inner)) continue
      one(node, doc, inner, parent, `${key}:${id}`, stack)
    }
  }
  function one(node, doc, scope, parent, key, stack) {
    switch (node.tag) {
      case 'import':
      case 'wxs':
        return
      case 'block':
        return walk(node.children, doc, scope, parent, key, stack)
      case 'include': {
        const src = files.resolve(node.attrs.src, doc.file)
        const inc = files.load(src.endsWith('.wxml') ? src : src + '.wxml')
        return walk(inc.tree.children, inc, new Scope(scope.vars, new Scope(inc.wxs, scope)), parent, key, stack)
      }
      case 'template': {
        if (!node.is) return // a definition
        const name = show(node.is(scope))
        const found = files.template(doc, name)
        if (!found) return host.warn(`${doc.file}: template "${name}" not found, nothing is rendered`)
        if (stack.includes(found))
          host.warn(`${doc.file}: template "${name}" includes itself; WeChat does not render recursive templates`)
        return walk(
          found.node.children,
          found.doc,
          new Scope(node.data ? node.data(scope) : {}, new Scope(found.doc.wxs)),
          parent,
          `${key}#${name}`,
          [...stack, found],
        )
      }
      case 'slot': {
        const name = show(node.plain.find(([n]) => n === 'name')?.[1](scope))
        const content = owner.slotContent?.(name)
        if (content) content(parent, key)
        return
      }
    }
    const vnode = {
      tag: node.tag,
      id: '',
      cls: '',
      style: '',
      attrs: {},
      dataset: {},
      marks: {},
      events: [],
      children: [],
      parent,
      owner,
      key,
    }
    for (const [name, get] of node.plain) {
      const v = get(scope)
      if (name === 'id') vnode.id = show(v)
      else if (name === 'class') vnode.cls = show(v)
      else if (name === 'style') vnode.style = show(v)
      else if (name.startsWith('data-'))
        vnode.dataset[
          name
            .slice(5)
            .toLowerCase()
            .replace(/-(\w)/g, (_, c) => c.toUpperCase())
        ] = v
      else if (name.startsWith('mark:')) vnode.marks[name.slice(5)] = v
      else vnode.attrs[name] = v
    }
    for (const e of node.events) {
      const h = show(e.handler(scope))
      if (h) vnode.events.push({ kind: e.kind, type: e.type, handler: h })
    }
    parent.children.push(vnode)
    const slot = (target, slotKey, name) => {
      const chosen =
        name === undefined ? node.children : node.children.filter((c) => (c.attrs?.slot ?? '') === name)
      walk(chosen, doc, scope, target, slotKey, stack)
    }
    if (host.component(owner, vnode, slot)) return
    if (files.isDeclared?.(owner, node.tag)) return
    walk(node.children, doc, scope, vnode, key, stack)
  }
}
