import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { CounterPage } from '../../pages/counter-page'
import { MallPage } from '../../pages/mall-page'
import { people, type Persona } from '../../support/people'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

const key = () => ({ 'idempotency-key': randomUUID() })

/** A canvas bag for 60 points, or a voucher for 80, in the name of the phone's owner. */
const redeemed = async ({ user }: World, itemId: 'itm_bag' | 'itm_lunch' = 'itm_bag') =>
  user().call('redeem', { body: { itemId, quantity: 1, points: itemId === 'itm_bag' ? 60 : 80, fen: 0 } }, key())

const redemptionAt = (itemId?: 'itm_bag' | 'itm_lunch') => async (world: World): Promise<string> =>
  `/redemption?id=${(await redeemed(world, itemId)).redemptionId}`

/** Chen's bag that waits, with its code. */
async function waiting({ session }: World) {
  return (await session(people.chen)).call('redeem', { body: { itemId: 'itm_bag', quantity: 1, points: 60, fen: 0 } }, key())
}

const ask = (page: Page): Promise<void> => new MallPage(page).redeemKey.click()
const redeem = (page: Page): Promise<void> => new MallPage(page).redeem()

/** Types the code of a bag that waits. */
async function lookUp(page: Page, world: World): Promise<CounterPage> {
  const counter = new CounterPage(page)
  await counter.keypad.waitFor()
  await counter.type((await waiting(world)).pickUpCode ?? '')
  return counter
}

async function handOut(page: Page, world: World): Promise<void> {
  await (await lookUp(page, world)).handOutKey.click()
}

const counter: Persona = people.qiu

/** The mall and what was redeemed there. */
const shop: readonly ScreenState[] = [
  {
    name: 'mall-loading', route: 'mall', as: people.chen, at: '/mall',
    faults: [{ kind: 'hold', operationId: 'listMallItems', times: null }], shows: (page) => loading(page).first(),
  },
  { name: 'mall-full', route: 'mall', as: people.chen, at: '/mall', shows: '加载更多' },
  { name: 'mall-vouchers', route: 'mall', as: people.chen, at: '/mall', act: (page) => page.getByRole('radio', { name: '优惠券' }).click(), shows: '5 元餐券' },
  {
    name: 'mall-error', route: 'mall', as: people.chen, at: '/mall',
    faults: [{ kind: 'fail', operationId: 'listMallItems', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'item-loading', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_bag',
    faults: [{ kind: 'hold', operationId: 'getMallItem', times: null }], shows: (page) => loading(page).first(),
  },
  { name: 'item-full', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_bag', shows: '兑换，用 60 分' },
  { name: 'item-with-money', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_rice', shows: '350 分 + ¥15.00' },
  { name: 'item-voucher', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_lunch', shows: '使用范围' },
  { name: 'item-too-dear', route: 'mallItem', as: people.zheng, at: '/mall/item?id=itm_lamp', shows: /^积分还差 / },
  { name: 'item-asking', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_bag', act: ask, shows: '兑换帆布环保袋？' },
  {
    name: 'item-unsettled', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_bag', act: redeem,
    faults: [{ kind: 'drop_request', operationId: 'redeem', times: null }], shows: '正在确认，不会重复兑换',
  },
  {
    name: 'item-error', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_bag',
    faults: [{ kind: 'fail', operationId: 'getMallItem', times: null }], shows: '服务暂时不可用',
  },
  { name: 'item-not-found', route: 'mallItem', as: people.chen, at: '/mall/item?id=itm_none', shows: '没有找到这条记录' },
  {
    name: 'redemptions-loading', route: 'redemptions', as: people.chen, at: '/redemptions',
    faults: [{ kind: 'hold', operationId: 'listRedemptions', times: null }], shows: loading,
  },
  { name: 'redemptions-full', route: 'redemptions', as: people.chen, at: '/redemptions', shows: '没有更多了' },
  {
    name: 'redemptions-empty', route: 'redemptions', as: people.chen, at: '/redemptions',
    act: (page) => page.getByRole('radio', { name: '过期未领' }).click(), shows: '换一个状态看看',
  },
  {
    name: 'redemptions-error', route: 'redemptions', as: people.chen, at: '/redemptions',
    faults: [{ kind: 'fail', operationId: 'listRedemptions', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'redemption-loading', route: 'redemption', as: people.chen, at: redemptionAt(),
    faults: [{ kind: 'hold', operationId: 'getRedemption', times: null }], shows: (page) => loading(page).first(),
  },
  { name: 'redemption-new', route: 'redemption', as: people.chen, at: '/mall/item?id=itm_bag', act: redeem, shows: '兑换成功' },
  { name: 'redemption-ready', route: 'redemption', as: people.chen, at: redemptionAt(), shows: '待领取' },
  { name: 'redemption-voucher', route: 'redemption', as: people.chen, at: redemptionAt('itm_lunch'), shows: '查看优惠券' },
  {
    name: 'redemption-cancelling', route: 'redemption', as: people.chen, at: redemptionAt(),
    act: (page) => page.getByRole('button', { name: '取消兑换' }).click(), shows: '取消这笔兑换？',
  },
  {
    name: 'redemption-cancelled', route: 'redemption', as: people.chen, at: redemptionAt(),
    act: async (page) => {
      await page.getByRole('button', { name: '取消兑换' }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: '取消兑换' }).click()
      await page.getByText(/^已取消，/).waitFor({ state: 'hidden' })
    },
    shows: '已取消',
  },
  {
    name: 'redemption-error', route: 'redemption', as: people.chen, at: redemptionAt(),
    faults: [{ kind: 'fail', operationId: 'getRedemption', times: null }], shows: '服务暂时不可用',
  },
  { name: 'redemption-not-found', route: 'redemption', as: people.chen, at: '/redemption?id=rdm_none', shows: '没有找到这条记录' },
]

/** The counter where it is handed out. */
const desk: readonly ScreenState[] = [
  {
    name: 'counter-loading', route: 'counter', as: counter, at: '/workbench/counter',
    faults: [{ kind: 'hold', operationId: 'listPickUps', times: null }], shows: loading,
  },
  { name: 'counter-full', route: 'counter', as: counter, at: '/workbench/counter', shows: '输入 8 位领取码' },
  {
    name: 'counter-unknown', route: 'counter', as: counter, at: '/workbench/counter',
    act: (page) => new CounterPage(page).type('00000000'), shows: /^没有这个兑换码/,
  },
  { name: 'counter-found', route: 'counter', as: counter, at: '/workbench/counter', act: async (page, world) => void (await lookUp(page, world)), shows: '可以发放' },
  { name: 'counter-done', route: 'counter', as: counter, at: '/workbench/counter', act: handOut, shows: '已发放' },
  {
    name: 'counter-twice', route: 'counter', as: counter, at: '/workbench/counter',
    act: async (page, world) => {
      const { pickUpCode } = await waiting(world)
      await world.user().call('handOutPickUp', { body: { code: pickUpCode ?? '' } }, key())
      await new CounterPage(page).type(pickUpCode ?? '')
    },
    shows: '不要发放',
  },
  {
    name: 'counter-unsettled', route: 'counter', as: counter, at: '/workbench/counter', act: handOut,
    faults: [{ kind: 'drop_request', operationId: 'handOutPickUp', times: null }], shows: '正在确认',
  },
  { name: 'counter-refused', route: 'counter', as: people.chen, at: '/workbench/counter', shows: '当前账号没有这项权限' },
  { name: 'home-counter', route: 'home', as: counter, at: '/', shows: '打开领取柜台' },
  { name: 'me-counter', route: 'me', as: counter, at: '/me', shows: '领取柜台' },
]

/** Redeeming and handing out. */
export const mallStates: readonly ScreenState[] = [...shop, ...desk]
