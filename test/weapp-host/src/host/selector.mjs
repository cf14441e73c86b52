// The simple selectors of wx.createSelectorQuery and of the driver: tag, .class, #id, [attr=v], descendant, >.
function matchesOne(v, s) {
  for (const [, mark, name, attr, val] of s.matchAll(
    /([.#]?)([\w\u0080-\uffff*-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?\]/g,
  )) {
    if (attr !== undefined) {
      const a = attr in v.attrs ? v.attrs[attr] : attr.startsWith('data-') ? v.dataset[attr.slice(5)] : undefined
      if (a === undefined || (val !== undefined && String(a) !== val)) return false
    } else if (mark === '.') {
      if (!v.cls.split(/\s+/).includes(name)) return false
    } else if (mark === '#') {
      if (v.id !== name) return false
    } else if (name !== '*' && v.tag !== name) return false
  }
  return true
}
export function matches(v, parts) {
  let i = parts.length - 1
  if (!matchesOne(v, parts[i])) return false
  let p = v.parent
  for (i--; i >= 0; i--) {
    const direct = parts[i] === '>'
    if (direct || parts[i] === '>>>') i--
    while (p && !('cls' in p && matchesOne(p, parts[i]))) {
      if (direct) return false
      p = p.parent
    }
    if (!p) return false
    p = p.parent
  }
  return true
}
