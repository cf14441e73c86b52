import http from 'node:http'
import https from 'node:https'
import { SYSTEM } from './names.mjs'

/** Sends one wx.request as the base library does: allowed domains, header names in lower case, body by content type. */
export function send(options, a, onRequest) {
  let url = String(a.url)
  if (!/^https?:\/\//.test(url)) throw new Error(`invalid url "${url}"`)
  if (options.requestDomains && !options.requestDomains.includes(new URL(url).origin))
    throw Object.assign(new Error('url not in domain list'), { errno: 600002 })
  if (options.httpsOnly && !url.startsWith('https:')) throw new Error(`url is not https: ${url}`)
  const method = (a.method ?? 'GET').toUpperCase()
  const header = Object.fromEntries(
    Object.entries(a.header ?? {})
      .filter(([, v]) => v !== undefined && v !== null)
      .map(([k, v]) => [k.toLowerCase(), String(v)]),
  )
  header['content-type'] ??= 'application/json'
  let body
  if (a.data !== undefined && a.data !== null) {
    if (method === 'GET' && typeof a.data === 'object') {
      const u = new URL(url)
      for (const [k, v] of Object.entries(a.data))
        if (v !== undefined) u.searchParams.set(k, typeof v === 'object' ? JSON.stringify(v) : String(v))
      url = u.href
    } else if (Object.prototype.toString.call(a.data) === '[object ArrayBuffer]')
      body = Buffer.from(new Uint8Array(a.data))
    else if (typeof a.data === 'string') body = Buffer.from(a.data)
    else if (header['content-type'].includes('x-www-form-urlencoded'))
      body = Buffer.from(new URLSearchParams(a.data).toString())
    else body = Buffer.from(JSON.stringify(a.data))
  }
  if (options.rewriteUrl) url = options.rewriteUrl(url)
  header.referer = `https://servicewechat.com/${options.appId ?? 'wx0000000000000000'}/devtools/page-frame.html`
  header['user-agent'] ??= `Mozilla/5.0 MicroMessenger/${options.system?.version ?? SYSTEM.version} MiniProgramEnv`
  if (body) header['content-length'] = body.length
  return new Promise((resolve, reject) => {
    const req = (url.startsWith('https:') ? https : http).request(
      url,
      { method, headers: header, timeout: a.timeout ?? 60000, agent: false },
      (res) => {
        const chunks = []
        res.on('data', (c) => chunks.push(c))
        res.on('error', reject)
        res.on('end', () => {
          const raw = Buffer.concat(chunks)
          let data
          if (a.responseType === 'arraybuffer') data = raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length)
          else {
            data = raw.toString('utf8')
            if ((a.dataType ?? 'json') === 'json') {
              try {
                data = JSON.parse(data)
              } catch {
                // As on a phone: what is not JSON stays text.
              }
            }
          }
          resolve({
            data,
            statusCode: res.statusCode,
            header: Object.fromEntries(
              Object.entries(res.headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(',') : v]),
            ),
            cookies: res.headers['set-cookie'] ?? [],
          })
        })
      },
    )
    onRequest(req)
    req.on('timeout', () => req.destroy(new Error('timeout')))
    req.on('error', reject)
    req.end(body)
  })
}
