import { expect, test } from 'vitest'
import type { CouponPage, PointsOverview } from '@contract/generated/types'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs } from './support/account'
import { flows, type Stage } from './support/flows'
import { nameOf, press, typeAmount, withRole } from './support/hands'
import { people } from './support/people'
import { printedLink, scan, signedIn } from './support/ways-in'

const PACK = '暖冬用餐礼包'
/** What one update may carry. */
const LIMIT_BYTES = 10 * 1024

async function claim(app: Driver): Promise<void> {
  await app.open('/pages/rewards/packs/index')
  await press(app, `领取${PACK}`)
  expect(app.text(app.$('.u-sheet') ?? undefined)).toMatch(/已领取暖冬用餐礼包[\s\S]*满 15 减 2[\s\S]*食堂九折/)
  await press(app, '查看优惠券')
  expect(app.page.title).toBe('优惠券')
}

async function read<T>(stage: Stage, app: Driver, path: string): Promise<T> {
  const { json } = await callAs(stage, app, 'GET', path)
  return json as T
}

const usable = async (stage: Stage, app: Driver) =>
  (await read<CouponPage>(stage, app, '/coupons?group=usable')).items.map(({ rule, state }) => `${rule.title} ${state}`).sort()

/** The radio or button whose name begins so. */
function beginning(app: Driver, role: string, start: string, inside?: string) {
  const found = withRole(app, role, inside).find((node) => nameOf(node).startsWith(start))
  if (!found) throw new Error(`nothing begins with ${start}: ${withRole(app, role, inside).map(nameOf).join(' | ')}`)
  return found
}

/** Titles of the rows to tick, with whether they are. */
const ticks = (app: Driver) => withRole(app, 'checkbox').map((node) => `${/^(满 15 减 2|食堂九折)/.exec(nameOf(node))?.[0] ?? nameOf(node)} ${String(node.attrs['aria-checked'])}`)

function checkbox(app: Driver, at: number) {
  const found = withRole(app, 'checkbox')[at]
  if (!found) throw new Error(`no row ${at} to tick`)
  return found
}

flows('coupons', (stage) => {
  test('a claimed pack is picked by itself, and a refund brings the coupons back and takes the points', async () => {
    const app = await signedIn(stage, { of: people.wang })
    await claim(app)
    const before = await usable(stage, app)
    const points = (await read<PointsOverview>(stage, app, '/points')).pendingPoints
    await app.open('/pages/home/index')
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await press(app, '支付 ¥17.50')
    expect(app.text()).toMatch(/实付\n¥13.95\n原价\n¥17.50\n满 15 减 2\n.+\n-¥2.00\n食堂九折\n.+\n-¥1.55\n优惠券\n已选最省，省 ¥3.55\n餐次\n午餐/)
    await press(app, '确认支付 ¥13.95')
    expect(app.text()).toMatch(/支付成功\n¥13.95[\s\S]*获得积分\n\d+ 分，.*到账/)
    expect(await usable(stage, app)).toHaveLength(before.length - 2)

    const window = await signedIn(stage, { of: people.lin })
    await window.tap('工作台')
    await window.tap({ text: '王*琳', nth: 0 })
    await window.fill('refund-reason', '菜品打错')
    await press(window, '退款 ¥13.95')
    await press(window, '退款', '.u-dialog')
    expect(window.text()).toContain('已全额退款')

    await press(app, '查看凭证')
    await app.pullDown()
    expect(app.text()).toMatch(/退回优惠券 2 张 · 收回积分 \d+ 分/)
    expect(await usable(stage, app)).toEqual(before)
    expect((await read<PointsOverview>(stage, app, '/points')).pendingPoints).toBe(points)
    const large = app.updates.filter(({ bytes }) => bytes > LIMIT_BYTES)
    expect(large.map(({ page, bytes, keys }) => ({ page, bytes, keys: keys.slice(0, 3) }))).toEqual([])
  })

  test('some of one’s own choice or none are priced by the server, and two that do not go together are refused', async () => {
    const app = await signedIn(stage, { of: people.wang })
    await claim(app)
    await app.open('/pages/home/index')
    await scan(app, await printedLink(stage))
    await typeAmount(app, '17.5')
    await press(app, '支付 ¥17.50')
    await app.tap(beginning(app, 'button', '优惠券', '.u-sheet'))
    expect(beginning(app, 'radio', '自动选最省').attrs['aria-checked']).toBe(true)
    expect(ticks(app)).toEqual(['满 15 减 2 true', '食堂九折 true', '满 15 减 2 false'])
    await app.tap(beginning(app, 'checkbox', '满 15 减 2'))
    await press(app, '完成，实付 ¥15.75')
    expect(app.text()).toContain('省 ¥1.75，最多可省 ¥3.55')
    await app.tap(beginning(app, 'button', '优惠券', '.u-sheet'))
    await app.tap(checkbox(app, 1))
    await app.waitFor('完成，实付 ¥13.95')
    await app.tap(checkbox(app, 2))
    await app.waitFor('“满 15 减 2”现在不能用：与“满 15 减 2”同类，每笔只能用一张。原来的选择没有变')
    expect(app.has('完成，实付 ¥13.95')).toBe(true)
    await app.tap(beginning(app, 'radio', '不用优惠券'))
    await press(app, '完成，实付 ¥17.50')
    await press(app, '确认支付 ¥17.50')
    expect(app.text()).toMatch(/支付成功\n¥17.50/)
  })

  test('given to a colleague by a card in a chat, whose code is filled in', async () => {
    const app = await signedIn(stage, { of: people.wang })
    await claim(app)
    await app.tap(beginning(app, 'button', '¥'))
    await press(app, '转赠给同事')
    await press(app, '生成兑换码', '.u-dialog')
    const code = nameOf(app.$('.coupon-code') ?? beginning(app, 'img', '兑换码')).replace('兑换码 ', '').replace(/ /g, '')
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{12}$/)
    const card = (await app.share()) as { readonly path?: string } | undefined
    expect(card).toMatchObject({ path: `/pages/rewards/coupons/index?code=${code}` })

    const colleague = await signedIn(stage, { of: people.poor })
    await colleague.open(card?.path ?? 'no card')
    await press(colleague, '兑换', '.u-sheet')
    expect(await usable(stage, colleague)).toContain('满 15 减 2 usable')
    expect(colleague.has('满 15 减 2')).toBe(true)
  })

  test('a lost answer to the claim is asked for again, by itself or by the key: one pack', async () => {
    const app = await signedIn(stage, { of: people.wang })
    const before = await usable(stage, app)
    await app.open('/pages/rewards/packs/index')
    await stage.server.console.addFault({ kind: 'drop_response', operationId: 'claimGiftPack' })
    await press(app, `领取${PACK}`)
    if (app.has('正在确认，再按一次会查到结果，不会重复')) await press(app, `领取${PACK}`)
    await app.waitFor('已领取', 10_000)
    expect(app.has('正在确认')).toBe(false)
    expect(await usable(stage, app)).toHaveLength(before.length + 3)
  })
})
