import { expect, test } from 'vitest'
import type { DrawEntryPage } from '@contract/generated/types'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs } from './support/account'
import { flows, type Stage } from './support/flows'
import { press } from './support/hands'
import { signedIn } from './support/ways-in'

const DRAW = 'drw_cleanplate'
const PAGE = `/pages/rewards/draw/index?id=${DRAW}`
const EIGHT_DAYS_MS = 8 * 86_400_000
const LIMIT_BYTES = 10 * 1024

const entries = async (stage: Stage, app: Driver) => ((await callAs(stage, app, 'GET', `/draws/${DRAW}/entries`)).json as DrawEntryPage).items
const nonceOn = (app: Driver) => /([0-9a-f]{4} ){3}[0-9a-f]{4}/.exec(app.text())?.[0].replace(/ /g, '')

flows('draw', (stage) => {
  test('drawn with the phone’s own number, found again, and checked after the reveal', async () => {
    const app = await signedIn(stage)
    await app.open(PAGE)
    expect(app.text()).toMatch(/500 签中 60 签，还剩 60 签/)
    const first = nonceOn(app)
    await press(app, '换一个')
    const nonce = nonceOn(app)
    expect(nonce).not.toBe(first)
    const before = app.updates.length
    await press(app, '抽一次')
    await press(app, '跳过动画')
    expect(app.$('.draw-prize')).not.toBeNull()
    // The slips move by style sheet alone: no update of the view is sent for a frame.
    expect(app.updates.length - before).toBeLessThan(12)
    const [entry] = await entries(stage, app)
    expect(entry).toMatchObject({ nonce })
    await press(app, '关闭')
    expect(app.text()).toContain('没有机会了')

    await stage.server.console.setClock({ shiftMs: EIGHT_DAYS_MS })
    const later = await stage.restart(app)
    await later.open(PAGE)
    await press(later, '验证结果')
    await later.waitFor('验证通过', 10_000)
    expect(later.text()).toMatch(/我的 1 条都在里面，结果一样/)
    expect(later.text()).toContain(`${DRAW}|${nonce}|${entry?.counter ?? -1}|0`)
    const large = [app, later].flatMap(({ updates }) => updates.filter(({ bytes }) => bytes > LIMIT_BYTES))
    expect(large.map(({ page, bytes }) => ({ page, bytes }))).toEqual([])
  })

  test('a lost answer is asked for again, also after WeChat was killed: one try, one prize', async () => {
    const app = await signedIn(stage)
    await app.open(PAGE)
    await stage.server.console.addFault({ kind: 'drop_response', operationId: 'enterDraw' })
    await press(app, '抽一次')
    await app.waitFor((phone) => /机会不会重复用|上一次的结果已经收到/.test(phone.text()), 10_000)
    const again = await stage.restart(app)
    await again.open(PAGE)
    await again.waitFor('没有机会了', 10_000)
    expect(await entries(stage, again)).toHaveLength(1)
    expect(again.text()).not.toContain('还没有抽过')
  })

  test('a past draw can be checked by who was not in it', async () => {
    const app = await signedIn(stage)
    await app.open('/pages/rewards/proof/index?id=drw_walking')
    await app.waitFor('验证通过', 10_000)
    expect(app.text()).toMatch(/\d+ 条记录全部重算过，每一条都对/)
  })
})
