import { expect, test } from 'vitest'
import type { Driver } from '../weapp-host/src/index.mjs'
import { flows, type Stage } from './support/flows'
import { press, withRole } from './support/hands'
import { people } from './support/people'
import { signedIn } from './support/ways-in'

const visitor = { name: '李明', number: '339999198804120019', phone: '19900000101' } as const

/** What the visitor's screen shows: the pass's signed part is only in its picture, so the server is asked for it with the link's secret. */
async function shownBy(stage: Stage, phone: Driver, secret: string): Promise<string> {
  const response = await fetch(`${stage.server.origin}/api/v1/visitor/invitation`, { headers: { 'visitor-token': secret } })
  const { pass } = (await response.json()) as { pass: { token: string } }
  const digits = withRole(phone, 'img').map((node) => String(node.attrs['aria-label'])).find((label) => label.startsWith('六位数字'))
  return `${pass.token}.${digits?.replace(/\D/g, '') ?? ''}`
}

const sounds = () => {
  const played: number[] = []
  const part = () => ({ connect: () => undefined, gain: { value: 0 } })
  const oscillator = () => ({
    type: '', connect: () => undefined, stop: () => undefined, start: () => undefined, frequency: { set value(hertz: number) { played.push(hertz) } },
  })
  return { played, createWebAudioContext: () => ({ currentTime: 0, destination: null, createGain: part, createOscillator: oscillator }) }
}

flows('host, visitor and guard', (stage) => {
  test('invite → register → approve → pass → scan → let in → the host is told → let out', async () => {
    const host = await signedIn(stage)
    await host.open('/pages/visitor/invite/index')
    await host.fill('visitor-name', visitor.name)
    await host.tap('今天')
    await host.tap('全天')
    const [main] = withRole(host, 'button', '.u-bottom')
    if (!main) throw new Error('no key at the bottom')
    await host.tap(main)
    const secret = /#t=([\w.-]+)/.exec(host.text())?.[1] ?? ''
    expect(secret).not.toBe('')

    const phone = await stage.phone({ of: people.wang })
    await phone.open(`/pages/visitor/invitation/index?t=${secret}`)
    await press(phone, '同意并填写')
    await phone.fill('name', visitor.name)
    await phone.fill('document', visitor.number)
    await phone.fill('phone', visitor.phone)
    await press(phone, '提交登记')
    expect(phone.text()).toMatch(/等.*批准/)

    await host.open('/pages/visitor/notices/index')
    await host.tap('李明登记好了，等您批准')
    await press(host, '批准来访')
    await phone.open(`/pages/visitor/invitation/index?t=${secret}`)
    await phone.waitFor('扫不了就报这 6 位数字', 15_000)

    const { played, createWebAudioContext } = sounds()
    const guard = await signedIn(stage, { of: people.zhiqiang, wx: { createWebAudioContext } })
    await press(guard, '打开门岗')
    guard.script('scanCode', { result: await shownBy(stage, phone, secret), scanType: 'QR_CODE', charSet: 'utf-8', path: '' })
    await press(guard, '扫码')
    expect(guard.text()).toMatch(/可以放行[\s\S]*李\*/)
    expect(played).toEqual([784, 1175])
    expect(guard.text()).not.toContain(visitor.number)
    await press(guard, '放行 1 人')
    expect(guard.text()).toMatch(/已放行 李\* · 1 人/)

    await host.open('/pages/visitor/notices/index')
    expect(host.text()).toContain('李明从东门进来了')

    await press(guard, '扫码')
    expect(guard.text()).toMatch(/不能放行\n通行码用过了\n第一次：今天 12:\d\d 在东门/)
    expect(played.slice(2)).toEqual([165])
    await press(guard, '登记离开')
    expect(guard.text()).toMatch(/李\* 已登记离开/)
    await host.open('/pages/visitor/notices/index')
    expect(host.text()).toContain('李明从东门离开了')
  })
})
