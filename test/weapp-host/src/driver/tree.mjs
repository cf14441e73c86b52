// Walking the rendered tree, and what a person sees of it.
export function* nodes(v) {
  for (const c of v.children ?? [])
    if (!('text' in c)) {
      yield c
      yield* nodes(c)
    }
}
export const up = (v) => {
  const out = []
  for (let p = v; p; p = p.parent) if (!p.tag?.startsWith('#')) out.push(p)
  return out
}
export const within = (v, ancestor) => {
  for (let p = v.parent; p; p = p.parent) if (p === ancestor) return true
  return false
}
export const hidden = (v) =>
  (v.attrs?.hidden !== undefined && v.attrs.hidden !== false && v.attrs.hidden !== '') ||
  /(^|;)\s*display\s*:\s*none/.test(v.style ?? '')
export const hiddenUp = (v) => up(v).some(hidden)
export const flat = (v) =>
  'text' in v ? v.text : hidden(v) ? '' : v.children.map(flat).join('').replace(/\s+/g, ' ').trim()
export const safeJson = (v) => {
  try {
    return JSON.stringify(v) ?? String(v)
  } catch {
    return String(v)
  }
}
export const groupValue = (d, group, tag) => {
  const on = [...nodes(group)].filter((n) => n.tag === tag && d.valueOf(n)).map((n) => n.attrs.value)
  return tag === 'radio' ? on[0] : on
}
export const formValues = (d, form) =>
  Object.fromEntries(
    [...nodes(form)]
      .filter((n) => n.attrs.name)
      .map((n) => [
        n.attrs.name,
        n.tag.endsWith('-group') ? groupValue(d, n, n.tag.replace('-group', '')) : (d.valueOf(n) ?? ''),
      ]),
  )
