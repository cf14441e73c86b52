import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { PayPage } from '../../pages/pay-page'
import { ResultPage } from '../../pages/result-page'
import { people } from '../../support/people'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'
import { payAt } from './payments'

const PACK = 'pck_festival'

const key = () => ({ 'idempotency-key': randomUUID() })

/** Two of `满 15 减 2` and one `食堂九折` in hand. */
async function claimed({ user }: World): Promise<void> {
  await user().call('claimGiftPack', { path: { packId: PACK } }, key())
}

const couponAt = (title: string) => async ({ user }: World): Promise<string> => {
  const { items } = await user().call('listCoupons', { query: { group: 'usable' } })
  return `/coupon?id=${items.find(({ rule }) => rule.title === title)?.couponId ?? ''}`
}

async function shared(world: World): Promise<void> {
  await claimed(world)
  const { items } = await world.user().call('listCoupons', { query: { group: 'usable' } })
  const couponId = items.find(({ rule }) => rule.title === '食堂九折')?.couponId ?? ''
  await world.user().call('shareCoupon', { path: { couponId } }, key())
}

const openCode = (page: Page) => page.getByRole('button', { name: /^输入兑换码/ }).click()
const openChoice = async (page: Page): Promise<void> => {
  const pay = new PayPage(page)
  await pay.ask('17.5')
  await pay.sheet.getByRole('button', { name: /^优惠券/ }).click()
}

/** Coupons, packs, and the meal payment with them. */
export const couponStates: readonly ScreenState[] = [
  {
    name: 'coupons-loading', route: 'coupons', as: people.wang, at: '/coupons',
    faults: [{ kind: 'hold', operationId: 'listCoupons', times: null }], shows: loading,
  },
  { name: 'coupons-full', route: 'coupons', as: people.wang, before: claimed, at: '/coupons', shows: '食堂九折' },
  { name: 'coupons-empty', route: 'coupons', as: people.zheng, at: '/coupons', shows: '还没有可用的优惠券' },
  {
    name: 'coupons-past', route: 'coupons', as: people.zheng, at: '/coupons',
    act: (page) => page.getByRole('radio', { name: '已失效' }).click(), shows: '没有失效的优惠券',
  },
  {
    name: 'coupons-error', route: 'coupons', as: people.wang, at: '/coupons',
    faults: [{ kind: 'fail', operationId: 'listCoupons', times: null }], shows: '服务暂时不可用',
  },
  { name: 'coupons-code', route: 'coupons', as: people.wang, at: '/coupons', act: openCode, shows: /^例如：/ },
  {
    name: 'coupons-code-wrong', route: 'coupons', as: people.wang, at: '/coupons',
    act: async (page) => {
      await openCode(page)
      await page.getByRole('textbox', { name: '兑换码' }).fill('NOSUCHCODE')
      await page.getByRole('button', { name: '兑换', exact: true }).click()
    },
    shows: /^没有这个兑换码/,
  },
  {
    name: 'coupon-loading', route: 'coupon', as: people.wang, at: '/coupon?id=cpn_any',
    faults: [{ kind: 'hold', operationId: 'getCoupon', times: null }], shows: loading,
  },
  { name: 'coupon-full', route: 'coupon', as: people.wang, before: claimed, at: couponAt('满 15 减 2'), shows: '使用规则' },
  {
    name: 'coupon-giving', route: 'coupon', as: people.wang, before: claimed, at: couponAt('满 15 减 2'),
    act: (page) => page.getByRole('button', { name: '转赠给同事' }).click(), shows: '转赠“满 15 减 2”？',
  },
  { name: 'coupon-shared', route: 'coupon', as: people.wang, before: shared, at: couponAt('食堂九折'), shows: '给同事的兑换码' },
  { name: 'coupon-not-found', route: 'coupon', as: people.wang, at: '/coupon?id=cpn_none', shows: '没有找到这条记录' },
  {
    name: 'packs-loading', route: 'giftPacks', as: people.wang, at: '/gift-packs',
    faults: [{ kind: 'hold', operationId: 'listGiftPacks', times: null }], shows: loading,
  },
  { name: 'packs-full', route: 'giftPacks', as: people.wang, at: '/gift-packs', shows: '暖冬用餐礼包' },
  {
    name: 'packs-opened', route: 'giftPacks', as: people.wang, at: '/gift-packs',
    act: (page) => page.getByRole('button', { name: '领取暖冬用餐礼包' }).click(), shows: '已领取暖冬用餐礼包',
  },
  {
    name: 'packs-error', route: 'giftPacks', as: people.wang, at: '/gift-packs',
    faults: [{ kind: 'fail', operationId: 'listGiftPacks', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'pay-coupons', route: 'pay', as: people.wang, before: claimed, at: payAt(), act: (page) => new PayPage(page).ask('17.5'),
    shows: '已选最省，省 ¥3.55',
  },
  { name: 'pay-coupons-sheet', route: 'pay', as: people.wang, before: claimed, at: payAt(), act: openChoice, shows: '自动选最省' },
  {
    name: 'result-coupons', route: 'payResult', as: people.wang, before: claimed, at: payAt(),
    act: async (page) => {
      await new PayPage(page).pay('17.5', '13.95')
      await new ResultPage(page).isPaid('13.95 元')
    },
    shows: '获得积分',
  },
]
