import { send } from './send.mjs'

/** wx.request: real HTTP, unless a test scripts it. */
export function makeRequest({ host, scripts, record, toRealm, begin, scripted }) {
  return (args = {}) => {
    const call = record('request', args)
    let req
    let aborted = false
    const done = (kind, res) => {
      call.result = res
      const r = toRealm(res)
      host.safely(`request ${kind}`, () => args[kind]?.(r))
      host.safely('request complete', () => args.complete?.(r))
      return [kind, r]
    }
    const perform = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (aborted) return done('fail', { errMsg: 'request:fail abort', errno: 600003 })
      try {
        if (scripts.has('request')) {
          const v = await scripted('request', scripts.get('request'), args)
          if (v && 'statusCode' in v)
            return done('success', { header: {}, cookies: [], errMsg: 'request:ok', ...v })
        }
        const res = await send(host.options, args, (r) => {
          req = r
        })
        return done('success', { ...res, errMsg: 'request:ok' })
      } catch (e) {
        return done('fail', {
          errMsg: aborted ? 'request:fail abort' : `request:fail ${e.message}`,
          errno: e.errno > 0 ? e.errno : 600001,
        })
      }
    }
    const p = begin(`wx.request ${args.url}`, perform())
    const task = {
      abort() {
        aborted = true
        req?.destroy(new Error('abort'))
      },
      onHeadersReceived() {},
      offHeadersReceived() {},
      onChunkReceived() {},
      offChunkReceived() {},
    }
    if (args.success || args.fail || args.complete) return task
    return Object.assign(
      new host.Promise((resolve, reject) => p.then(([k, r]) => (k === 'success' ? resolve(r) : reject(r)))),
      task,
    )
  }
}
