import { expect, test } from 'vitest'
import { requestsTo } from './support/account'
import { flows } from './support/flows'
import { PUBLIC_ORIGIN } from './support/origin'
import { entryOf, entryUrl, printedLink, signedIn, WINDOW } from './support/ways-in'

/** Texts that no printed code of ours says, and the words for each; judged on the phone. */
const strangers = (link: string): readonly (readonly [what: string, text: string, words: string])[] => [
  ['another host', link.replace('127.0.0.1', 'pay.example.com'), '这不是本系统的收款码'],
  ['another port', link.replace(':8080', ':8081'), '这不是本系统的收款码'],
  ['a host that looks like ours', link.replace('127.0.0.1', '127.0.0.l'), '这个二维码在冒充本系统'],
  ['our host as a user name', link.replace(PUBLIC_ORIGIN, `${PUBLIC_ORIGIN}@pay.example.com`), '这不是本系统的收款码'],
  ['another path', link.replace('/p/', '/q/'), '收款码不完整'],
  ['a code cut short', link.slice(0, -4), '收款码不完整'],
  ['javascript:', `javascript:alert('${link}')`, '这个二维码不安全'],
  ['data:', 'data:text/html,<script>pay()</script>', '这个二维码不安全'],
  ['markup', '<img src=x onerror=alert(1)>', '这不是收款码'],
  ['hidden characters', link.replace('/p/', '/p\u202e/'), '这个二维码里有隐藏字符'],
  ['NUL', `${link}\u0000`, '这个二维码里有隐藏字符'],
  ['10 kB', `${link}${'A'.repeat(10_000)}`, '内容太长，不是收款码'],
  ['a link encoded twice', encodeURIComponent(link), '这不是收款码'],
]

flows('codes that are not taken', (stage) => {
  test('texts that are none of ours are refused in words, opened by nobody and sent nowhere', async () => {
    const link = await printedLink(stage)
    const app = await signedIn(stage)
    for (const [at, [what, text, words]] of strangers(link).entries()) {
      await app.background()
      await app.foreground(entryUrl(text, at))
      expect({ what, said: app.text().split('\n')[0] }).toEqual({ what, said: words })
      expect(app.stack).toEqual(['pages/canteen/pay/index'])
      expect(app.text()).not.toMatch(/支付|example/)
    }
    expect(requestsTo(app, 'POST', '/code-resolutions')).toEqual([])
  })

  test('a broken percent sign is refused too', async () => {
    const app = await signedIn(stage)
    await app.background()
    await app.foreground({ url: '/pages/canteen/pay/index?q=http%3A%2F%2F127.0.0.1%&scancode_time=1', scene: 1011 })
    expect(app.text()).toMatch(/^这不是收款码/)
  })

  test('a forged and a revoked one are refused by the server, cold as well', async () => {
    const link = await printedLink(stage)
    const signature = link.slice(link.lastIndexOf('.') + 1)
    const forged = link.replace(signature, signature.split('').reverse().join(''))
    const app = await stage.restart(await signedIn(stage), entryOf(forged))
    expect(app.text()).toMatch(/^收款码是伪造的\n请告诉窗口工作人员，不要付款/)

    await stage.server.console.window(WINDOW, 'reissue')
    await app.background()
    await app.foreground(entryUrl(link, 2))
    expect(app.text()).toMatch(/^收款码已停用\n请窗口出示新的收款码/)
    await app.background()
    await app.foreground(entryUrl(await printedLink(stage), 3))
    expect(app.text()).toMatch(/^市行政中心第一食堂\n1 号窗口/)
  })
}, { attacked: true })
