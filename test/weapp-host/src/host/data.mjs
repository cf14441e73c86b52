// Data paths (`list[0].name`), property types and behaviors.
const LIFETIMES = ['created', 'attached', 'ready', 'moved', 'detached', 'error']
const keys = (p) => p.match(/[^.[\]]+/g) ?? []
export const root = (p) => keys(p)[0]
export const get = (o, p) => keys(p).reduce((v, k) => v?.[k], o)
export function assign(target, pathText, value) {
  const ks = keys(pathText)
  let o = target
  ks.slice(0, -1).forEach((k, i) => {
    if (o[k] === null || typeof o[k] !== 'object') o[k] = /^\d+$/.test(ks[i + 1]) ? [] : {}
    o = o[k]
  })
  o[ks.at(-1)] = value
}
export const zero = (t) => ({ String: '', Number: 0, Boolean: false, Array: [], Object: null })[t?.name] ?? null
export function coerce(v, type) {
  switch (type?.name) {
    case 'String':
      return v === null ? '' : String(v)
    case 'Number':
      return Number(v)
    case 'Boolean':
      return v === '' ? false : !!v
    default:
      return v
  }
}
/** Flattens behaviors into the component definition. */
export function merge(def) {
  const out = { ...def }
  for (const b of (def.behaviors ?? []).filter((b) => b && typeof b === 'object')) {
    const m = merge(b)
    for (const k of ['properties', 'data', 'methods', 'observers']) out[k] = { ...m[k], ...out[k] }
    const lt = { ...out.lifetimes }
    for (const n of LIFETIMES) {
      const own = out.lifetimes?.[n] ?? out[n]
      const theirs = m.lifetimes?.[n] ?? m[n]
      if (theirs) lt[n] = [theirs, own].flat().filter(Boolean)
    }
    out.lifetimes = lt
  }
  return out
}
