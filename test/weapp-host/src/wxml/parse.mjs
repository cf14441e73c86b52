import { compileValue, decode } from './expression.mjs'

const EVENT = /^(capture-bind|capture-catch|mut-bind|bind|catch):?(.+)$/

/** What was parsed in this process: a tree is never changed, and each start of a mini-program reads the same files. */
const parsed = new Map()

/** @param {string} source  @param {string} file its name, for errors */
export function parseWxml(source, file) {
  const known = parsed.get(source)
  if (known) return known
  const tree = parse(source, file)
  parsed.set(source, tree)
  return tree
}

function parse(source, file) {
  const root = { tag: '#root', attrs: {}, children: [] }
  const stack = [root]
  const re = /<!--[\s\S]*?-->|<(\/?)([\w-]+)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/g
  let last = 0
  let m
  const text = (to) => {
    const raw = source.slice(last, to)
    if (raw.trim())
      stack.at(-1).children.push({ text: compileValue(decode(raw.replace(/^\s*\n\s*|\s*\n\s*$/g, ''))) })
  }
  while ((m = re.exec(source))) {
    text(m.index)
    last = re.lastIndex
    if (m[0].startsWith('<!--')) continue
    const [, close, tag, rawAttrs, self] = m
    if (close) {
      if (stack.at(-1).tag !== tag) throw new SyntaxError(`${file}: </${tag}> closes <${stack.at(-1).tag}>`)
      stack.pop()
      continue
    }
    const attrs = {}
    for (const a of rawAttrs.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g))
      attrs[a[1]] = a[2] ?? a[3] ?? a[4]
    const node = { tag, attrs, children: [] }
    stack.at(-1).children.push(node)
    if (tag === 'wxs' && !self) {
      // raw content
      const end = source.indexOf('</wxs>', last)
      node.code = source.slice(last, end)
      last = re.lastIndex = end + 6
    } else if (!self) stack.push(node)
  }
  text(source.length)
  if (stack.length > 1) throw new SyntaxError(`${file}: <${stack.at(-1).tag}> is never closed`)
  prepare(root)
  return root
}

function prepare(node) {
  if (node.text) return
  const a = node.attrs
  const value = (name, asObject) => (a[name] === undefined ? null : compileValue(a[name], asObject))
  node.if = value('wx:if')
  node.elif = value('wx:elif')
  node.else = 'wx:else' in a
  node.for = value('wx:for') ?? value('wx:for-items')
  node.item = a['wx:for-item'] ?? 'item'
  node.index = a['wx:for-index'] ?? 'index'
  node.key = a['wx:key']
  if (node.tag === 'template') {
    node.is = value('is')
    node.data = value('data', true)
  }
  node.plain = []
  node.events = []
  if (node.tag === 'template') return node.children.forEach(prepare)
  for (const [name, v] of Object.entries(a)) {
    if (name.startsWith('wx:')) continue
    const ev = EVENT.exec(name)
    if (ev) node.events.push({ kind: ev[1], type: ev[2], handler: compileValue(v ?? '') })
    else node.plain.push([name, v === undefined ? () => true : compileValue(decode(v))])
  }
  node.children.forEach(prepare)
}
