// The language inside {{ }}: compiled to functions, because code from text is refused in the context of the app.

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|([A-Za-z_$][\w$]*)|(\.\.\.|===|!==|==|!=|<=|>=|&&|\|\||\?\?|[-+*/%<>!?:.,()[\]{}]))/y
const BINARY = {
  '??': 1,
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '===': 3,
  '!==': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
}
const OPS = {
  '==': (a, b) => a == b,
  '!=': (a, b) => a != b,
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
}
const unquote = (s) =>
  s
    .slice(1, -1)
    .replace(/\\(u[\da-f]{4}|.)/gis, (_, c) =>
      c.length === 5 ? String.fromCharCode(parseInt(c.slice(1), 16)) : ({ n: '\n', t: '\t', r: '\r' }[c] ?? c),
    )

/** Compiles the inside of {{ }} to `scope => value`. Member access on null/undefined is undefined, as in WXML. */
export function compileExpression(source, asObject = false) {
  const tokens = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const m = TOKEN.exec(source)
    if (!m) {
      if (!source.slice(at).trim()) break
      throw new SyntaxError(`WXML expression {{${source}}}: unexpected text at ${at}`)
    }
    tokens.push(
      m[1] !== undefined
        ? { num: Number(m[1]) }
        : m[2] !== undefined
          ? { str: unquote(m[2]) }
          : m[3] !== undefined
            ? { id: m[3] }
            : { op: m[4] },
    )
  }
  let pos = 0
  const peek = (op) => tokens[pos]?.op === op
  const take = (op) => peek(op) && (pos++, true)
  const need = (op) => {
    if (!take(op)) throw new SyntaxError(`WXML expression {{${source}}}: expected ${op}`)
  }

  function objectBody(close) {
    const parts = []
    while (pos < tokens.length && !(close && peek(close))) {
      if (take('...')) {
        const f = ternary()
        parts.push((o, s) => Object.assign(o, f(s)))
      } else {
        const t = tokens[pos++]
        const key = t.id ?? t.str ?? String(t.num)
        const f = take(':') ? ternary() : (s) => s.get(key)
        parts.push((o, s) => {
          o[key] = f(s)
        })
      }
      if (!take(',')) break
    }
    return (s) => {
      const o = {}
      for (const p of parts) p(o, s)
      return o
    }
  }
  function primary() {
    const t = tokens[pos++]
    if (!t) throw new SyntaxError(`WXML expression {{${source}}}: ends early`)
    if ('num' in t) return () => t.num
    if ('str' in t) return () => t.str
    if ('id' in t) {
      switch (t.id) {
        case 'true':
          return () => true
        case 'false':
          return () => false
        case 'null':
          return () => null
        case 'undefined':
          return () => undefined
        default:
          return (s) => s.get(t.id)
      }
    }
    if (t.op === '(') {
      const f = ternary()
      need(')')
      return f
    }
    if (t.op === '[') {
      const items = []
      while (!peek(']')) {
        items.push(ternary())
        if (!take(',')) break
      }
      need(']')
      return (s) => items.map((f) => f(s))
    }
    if (t.op === '{') {
      const f = objectBody('}')
      need('}')
      return f
    }
    throw new SyntaxError(`WXML expression {{${source}}}: unexpected ${t.op}`)
  }
  function postfix() {
    let f = primary()
    for (;;) {
      const g = f
      if (take('.')) {
        const key = tokens[pos++].id
        f = (s) => g(s)?.[key]
      } else if (take('[')) {
        const k = ternary()
        need(']')
        f = (s) => g(s)?.[k(s)]
      } else if (take('(')) {
        const args = []
        while (!peek(')')) {
          args.push(ternary())
          if (!take(',')) break
        }
        need(')')
        f = (s) => {
          const fn = g(s)
          return typeof fn === 'function' ? fn(...args.map((a) => a(s))) : undefined
        }
      } else return f
    }
  }
  function unary() {
    if (take('!')) {
      const f = unary()
      return (s) => !f(s)
    }
    if (take('-')) {
      const f = unary()
      return (s) => -f(s)
    }
    if (take('+')) {
      const f = unary()
      return (s) => +f(s)
    }
    return postfix()
  }
  function binary(min) {
    let left = unary()
    for (;;) {
      const op = tokens[pos]?.op
      const prec = BINARY[op]
      if (!prec || prec < min) return left
      pos++
      const a = left
      const b = binary(prec + 1)
      left =
        op === '&&'
          ? (s) => a(s) && b(s)
          : op === '||'
            ? (s) => a(s) || b(s)
            : op === '??'
              ? (s) => a(s) ?? b(s)
              : (s) => OPS[op](a(s), b(s))
    }
  }
  function ternary() {
    const c = binary(1)
    if (!take('?')) return c
    const a = ternary()
    need(':')
    const b = ternary()
    return (s) => (c(s) ? a(s) : b(s))
  }
  const result = asObject ? objectBody() : ternary()
  if (pos < tokens.length) throw new SyntaxError(`WXML expression {{${source}}}: trailing tokens`)
  return result
}

/** 'a {{b}}' → scope => value; a lone {{x}} keeps the type of x. `asObject` is for <template data="{{…}}">. */
export function compileValue(text, asObject) {
  if (text === undefined) return () => ''
  const parts = []
  let last = 0
  for (const m of text.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)) {
    if (m.index > last) parts.push(text.slice(last, m.index))
    parts.push(compileExpression(m[1], asObject))
    last = m.index + m[0].length
  }
  if (last < text.length) parts.push(text.slice(last))
  if (!parts.length) return () => ''
  if (parts.length === 1) return typeof parts[0] === 'string' ? () => parts[0] : parts[0]
  return (s) => parts.map((p) => (typeof p === 'string' ? p : show(p(s)))).join('')
}
export const show = (v) => (v === undefined || v === null ? '' : String(v))
export const decode = (s) =>
  s.replace(
    /&(lt|gt|amp|quot|apos|nbsp|#\d+);/g,
    (_, e) =>
      ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' })[e] ?? String.fromCharCode(e.slice(1)),
  )
