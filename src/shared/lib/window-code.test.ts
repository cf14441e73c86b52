import { describe, expect, it } from 'vitest'
import { parseWindowCode, type CodeRefusal } from './window-code'

const ORIGIN = 'https://e.zhoushan.example'
const LAN = 'http://192.168.1.20:4000'
const ORIGINS = [ORIGIN, LAN]
const C = 'w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg'
const link = (c = C) => `${ORIGIN}/p/?c=${c}`

describe('a window code is accepted', () => {
  const accepted: [string, string][] = [
    ['the printed link', link()],
    ['the printed link without the slash', `${ORIGIN}/p?c=${C}`],
    ['an upper-case scheme', link().replace('https', 'HTTPS')],
    ['an upper-case host', `https://E.ZHOUSHAN.EXAMPLE/p/?c=${C}`],
    ['a plain-http origin of a look on the local network', `${LAN}/p/?c=${C}`],
    ['the bare code typed by hand', C],
    ['spaces and a line end around it', `  ${link()}\r\n`],
  ]
  it.each(accepted)('%s', (_name, text) => {
    expect(parseWindowCode(text, ORIGINS)).toEqual({ kind: 'window', c: C })
  })
})

describe('anything else is refused with its reason', () => {
  const corpus: [string, string, CodeRefusal][] = [
    ['a swapped host', `https://pay.evil.example/p/?c=${C}`, 'foreign_host'],
    ['our host as a subdomain of another', `https://e.zhoushan.example.evil.example/p/?c=${C}`, 'foreign_host'],
    ['another host under our parent', `https://x.zhoushan.example/p/?c=${C}`, 'foreign_host'],
    ['a longer host that ends like ours', `https://the.zhoushan.example/p/?c=${C}`, 'foreign_host'],
    ['a trailing dot', `https://e.zhoushan.example./p/?c=${C}`, 'foreign_host'],
    ['our host over plain http', `http://e.zhoushan.example/p/?c=${C}`, 'foreign_host'],
    ['another port', `https://e.zhoushan.example:8443/p/?c=${C}`, 'foreign_host'],
    ['the default port spelled out', `https://e.zhoushan.example:443/p/?c=${C}`, 'foreign_host'],
    ['an empty port', `https://e.zhoushan.example:/p/?c=${C}`, 'foreign_host'],
    ['a port that is a password', `https://e.zhoushan.example:443@evil.example/p/?c=${C}`, 'foreign_host'],
    ['our host as user info', `https://e.zhoushan.example@evil.example/p/?c=${C}`, 'foreign_host'],
    ['user info before our host', `https://evil.example@e.zhoushan.example/p/?c=${C}`, 'malformed'],
    ['an address in numbers', `https://2130706433/p/?c=${C}`, 'foreign_host'],
    ['another payment app', 'https://qr.alipay.com/fkx12345', 'foreign_host'],
    ['a Cyrillic letter', `https://\u0435.zhoushan.example/p/?c=${C}`, 'homoglyph_host'],
    ['a full-width letter', `https://\uff45.zhoushan.example/p/?c=${C}`, 'homoglyph_host'],
    ['an ideographic full stop', `https://e\u3002zhoushan.example/p/?c=${C}`, 'homoglyph_host'],
    ['a fraction slash in the host', `https://e.zhoushan.example\u2044p.evil.example/p/?c=${C}`, 'homoglyph_host'],
    ['punycode', `https://xn--e-7sb.zhoushan.example/p/?c=${C}`, 'homoglyph_host'],
    ['a zero for an o', `https://e.zh0ushan.example/p/?c=${C}`, 'homoglyph_host'],
    ['rn for m', `https://e.zhoushan.exarnple/p/?c=${C}`, 'homoglyph_host'],
    ['javascript:', 'javascript:alert(1)', 'dangerous_scheme'],
    ['javascript: in mixed case', 'JaVaScRiPt:alert(document.cookie)', 'dangerous_scheme'],
    ['javascript: after a space', ' javascript:alert(1)', 'dangerous_scheme'],
    ['javascript: with our link as a comment', `javascript://e.zhoushan.example/p/?c=${C}%0aalert(1)`, 'dangerous_scheme'],
    ['javascript: with a tab inside', 'java\tscript:alert(1)', 'control_characters'],
    ['data:', 'data:text/html,<script>alert(1)</script>', 'dangerous_scheme'],
    ['vbscript:', 'vbscript:msgbox(1)', 'dangerous_scheme'],
    ['file:', 'file:///etc/passwd', 'dangerous_scheme'],
    ['intent:', 'intent://scan/#Intent;scheme=weixin;end', 'dangerous_scheme'],
    ['another app', 'weixin://dl/business/?t=x', 'not_a_link'],
    ['a transfer code', 'wxp://f2f0abcdef', 'not_a_link'],
    ['Wi-Fi settings', 'WIFI:S:canteen;T:WPA;P:12345678;;', 'not_a_link'],
    ['an encoded scheme', 'javascript%3Aalert(1)', 'not_a_link'],
    ['a link without scheme', `//e.zhoushan.example/p/?c=${C}`, 'not_a_link'],
    ['a double-encoded q after one decoding', encodeURIComponent(link()), 'not_a_link'],
    ['HTML', `<a href="${link()}">pay</a>`, 'not_a_link'],
    ['HTML behind the link', `${link()}"><img src=x onerror=alert(1)>`, 'malformed'],
    ['nothing', '', 'not_a_link'],
    ['spaces only', '   ', 'not_a_link'],
    ['words', '请转账到 6222', 'not_a_link'],
    ['NUL in the middle', link().replace('/p/', '/p\u0000/'), 'control_characters'],
    ['NUL at the end', `${link()}\u0000`, 'control_characters'],
    ['a line end inside', `${ORIGIN}/p/\n?c=${C}`, 'control_characters'],
    ['right-to-left override', `https://e.zhoushan.example/\u202e/p/?c=${C}`, 'control_characters'],
    ['isolates', `\u2066${link()}\u2069`, 'control_characters'],
    ['zero-width space in the host', `https://e.zhou\u200bshan.example/p/?c=${C}`, 'control_characters'],
    ['soft hyphen in the host', `https://e.zhou\u00adshan.example/p/?c=${C}`, 'control_characters'],
    ['byte order mark', `\ufeff${link()}`, 'control_characters'],
    ['tag characters', `${link()}\u{e0041}`, 'control_characters'],
    ['10 kB', `${link()}${'A'.repeat(10_240)}`, 'too_long'],
    ['10 kB of spaces', ' '.repeat(10_240), 'too_long'],
    ['a backslash for a slash', `https:\\\\e.zhoushan.example\\p\\?c=${C}`, 'malformed'],
    ['a backslash before user info', `https://e.zhoushan.example\\@evil.example/p/?c=${C}`, 'malformed'],
    ['one slash', `https:/e.zhoushan.example/p/?c=${C}`, 'malformed'],
    ['no slash', `https:e.zhoushan.example/p/?c=${C}`, 'malformed'],
    ['no host', `https:///p/?c=${C}`, 'malformed'],
    ['a percent sign in the host', `https://%65.zhoushan.example/p/?c=${C}`, 'foreign_host'],
    ['a percent sign in the path', `${ORIGIN}/%70/?c=${C}`, 'malformed'],
    ['a percent sign in the code', link(C.replace('.', '%2E')), 'malformed'],
    ['a climbing path', `${ORIGIN}/p/../api/?c=${C}`, 'malformed'],
    ['another page of ours', `${ORIGIN}/me`, 'malformed'],
    ['two codes', `${link()}&c=${C}`, 'malformed'],
    ['a further parameter', `${link()}&to=evil`, 'malformed'],
    ['the code as a fragment', `${ORIGIN}/p/#c=${C}`, 'malformed'],
    ['a fragment behind', `${link()}#x`, 'malformed'],
    ['no code', `${ORIGIN}/p/`, 'malformed'],
    ['an empty code', link(''), 'malformed'],
    ['a cut signature', link(C.slice(0, -1)), 'malformed'],
    ['a longer signature', link(`${C}A`), 'malformed'],
    ['plain base64', link(`${C.slice(0, -2)}+/`), 'malformed'],
    ['two parts only', link('w1001-1.4Z0sVb0p5mN8yq3W1aXcRg'), 'malformed'],
    ['a bare code with a cut signature', C.slice(0, -1), 'not_a_link'],
  ]
  it.each(corpus)('%s', (_name, text, reason) => {
    expect(parseWindowCode(text, ORIGINS)).toEqual({ kind: 'refused', reason })
  })

  it('nothing is accepted when no origin is', () => {
    expect(parseWindowCode(link(), [])).toEqual({ kind: 'refused', reason: 'foreign_host' })
  })
})

it('no single changed, added or lost character outside the code itself gets through', () => {
  const text = link()
  const start = text.indexOf('c=') + 2
  const strangers = ['\u0000', '\u202e', '@', '\\', '/', '%', '#', '?', '&', ':', '.', 'x', '\u0435', ' ', '。']
  const harmless = new Set([link(), `${ORIGIN}/p?c=${C}`, ` ${link()}`])
  for (let i = 0; i < start; i += 1) {
    const changed = strangers.flatMap((s) => [text.slice(0, i) + s + text.slice(i), text.slice(0, i) + s + text.slice(i + 1)])
    for (const candidate of [...changed, text.slice(0, i) + text.slice(i + 1)]) {
      if (harmless.has(candidate)) continue
      expect(parseWindowCode(candidate, ORIGINS), JSON.stringify(candidate)).toMatchObject({ kind: 'refused' })
    }
  }
})
