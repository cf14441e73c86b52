/**
 * The way every wx call goes: written down, scripted or answered, its callbacks run later, as in WeChat.
 * `host.busy` holds what is under way, so that the driver knows when the app is idle.
 */
export function makeCalls(host) {
  const calls = (host.calls = [])
  const scripts = (host.scripts = new Map(Object.entries(host.options.wx ?? {})))
  const record = (name, args) => {
    const c = { name, args, page: host.top?.unit }
    calls.push(c)
    return c
  }
  const R = (v) => host.toRealm(v)
  const fail = (message, more) => Object.assign(new Error(message), { more })

  // An async API: `impl(args)` gives the result or throws; the callbacks come later, as in WeChat.
  const asyncApi =
    (name, impl) =>
    (args = {}) => {
      const call = record(name, args)
      const run = async () => {
        await new Promise((resolve) => setImmediate(resolve))
        const script = scripts.get(name)
        if (script !== undefined) return scripted(name, script, args)
        return impl(args)
      }
      const token = `wx.${name}`
      const p = begin(token, run())
      const settle = (kind, res) => {
        call.result = res
        const r = R(res)
        host.safely(`${token} ${kind}`, () => args[kind]?.(r))
        host.safely(`${token} complete`, () => args.complete?.(r))
        return r
      }
      const outcome = p.then(
        (v) => settle('success', { ...(v && typeof v === 'object' ? v : {}), errMsg: `${name}:ok` }),
        (e) => {
          const r = settle('fail', { errMsg: e?.errMsg ?? `${name}:fail ${e?.message ?? e}`, ...e?.more })
          if (args.fail || args.complete || args.success) return
          throw r
        },
      )
      if (args.success || args.fail || args.complete) {
        outcome.catch((e) => host.error(e, token))
        return
      }
      return new host.Promise((resolve, reject) => outcome.then(resolve, reject))
    }
  const begin = (token, promise) => {
    const key = { token, toString: () => token, toJSON: () => token }
    host.busy.add(key)
    const end = () => host.busy.delete(key)
    promise.then(end, end)
    return promise
  }

  // A script is a value, an Error, a function(args) or an array of these, used one after the other.
  const scripted = async (name, script, args) => {
    if (Array.isArray(script)) {
      if (!script.length) throw fail(`the script for ${name} is used up`)
      script = script.shift()
    }
    if (typeof script === 'function') script = await script(args, host)
    if (script instanceof Error) throw script
    return script ?? {}
  }

  return { host, scripts, record, toRealm: R, fail, begin, scripted, asyncApi }
}
