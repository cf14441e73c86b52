import { allComponents } from '../host/components.mjs'

/** There is no layout here: `options.layout(vnode)` may give rectangles. */
export function makeSelectorQuery({ host, begin, toRealm }) {
  const { options } = host
  return () => {
    const jobs = []
    let inside
    const rect = (v) => ({
      id: v.id,
      dataset: v.dataset,
      left: 0,
      top: 0,
      right: 100,
      bottom: 20,
      width: 100,
      height: 20,
      ...options.layout?.(v),
    })
    const q = {
      in(c) {
        inside = c
        return q
      },
      select: (s) => ref(s, false),
      selectAll: (s) => ref(s, true),
      selectViewport: () => ref(null, false),
      exec(cb) {
        begin(
          'SelectorQuery',
          new Promise((resolve) => setImmediate(resolve)).then(() => {
            const owner =
              (inside && [host.top, ...allComponents(host.top)].find((o) => o.instance === inside)) ?? host.top
            const all = jobs.map((j) => {
              const found = j.sel === null ? [{ id: '', dataset: {}, attrs: {} }] : host.query(owner, j.sel)
              const one = (v) => j.pick(v)
              const r = toRealm(j.many ? found.map(one) : found.length ? one(found[0]) : null)
              host.safely('SelectorQuery', () => j.cb?.(r))
              return r
            })
            host.safely('SelectorQuery.exec', () => cb?.(host.list(all)))
          }),
        )
        return q
      },
    }
    const ref = (sel, many) => {
      const add = (get) => (cb) => {
        jobs.push({ sel, many, pick: get, cb })
        return q
      }
      return {
        boundingClientRect: add(rect),
        scrollOffset: add((v) => ({
          id: v.id,
          dataset: v.dataset,
          scrollLeft: 0,
          scrollTop: 0,
          scrollHeight: 0,
          scrollWidth: 0,
        })),
        fields: (f, cb) =>
          add((v) => ({
            ...(f.rect || f.size ? rect(v) : {}),
            ...(f.id ? { id: v.id } : {}),
            ...(f.dataset ? { dataset: v.dataset } : {}),
            ...(f.node ? { node: {} } : {}),
            ...(f.scrollOffset ? { scrollLeft: 0, scrollTop: 0 } : {}),
            ...Object.fromEntries((f.properties ?? []).map((p) => [p, v.attrs?.[p]])),
          }))(cb),
        node: add(() => ({ node: {} })),
        context: add(() => ({ context: {} })),
      }
    }
    return q
  }
}
