/**
 * Coupons of a fresh world. Rules, packs and codes are always there; coupons in somebody's hands only with a history, so that
 * tests which count every fen pay the price of the dishes. Printed codes to try: `NEWYEAR-26` (many people, once each) and
 * `NY26-8KDF-W3` (a single use). Wang Xiaolin (13800000002) has her birthday on the day of the seed and began ten days before.
 */
import { dayOf } from '@/shared/lib/time'
import { issueCoupon } from '@mock/domain/coupons'
import type { GiftPackRow, PackOpening } from '@mock/store/rows/coupons'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppTx } from '@mock/store/tables'
import { couponPolicy, couponTemplates } from './data/coupons'

const DAY_MS = 86_400_000
const WANG = 'stf_10002'
const HE = 'stf_10007'

const midnightOf = (nowMs: number): number => Date.parse(`${dayOf(nowMs)}T00:00:00+08:00`)

/** From some days before the seed to some days after it. */
const spanFrom = (nowMs: number, from: number, until: number): PackOpening =>
  ({ kind: 'span', fromMs: midnightOf(nowMs) + from * DAY_MS, untilMs: midnightOf(nowMs) + (until + 1) * DAY_MS - 1000 })

const packsFrom = (nowMs: number): readonly GiftPackRow[] => [
  {
    id: 'pck_festival', title: '暖冬用餐礼包', text: '全体干部职工每人一份', occasion: 'festival', opening: spanFrom(nowMs, -2, 28),
    contents: [{ templateId: 'tpl_lunch2', count: 2 }, { templateId: 'tpl_canteen9', count: 1 }], points: 0,
  },
  {
    id: 'pck_newyear', title: '元旦优惠券礼包', text: '全体干部职工每人一份，开放后领取', occasion: 'new_year', opening: spanFrom(nowMs, 14, 44),
    contents: [{ templateId: 'tpl_meal5', count: 1 }, { templateId: 'tpl_red1', count: 3 }], points: 66,
  },
  {
    id: 'pck_birthday', title: '生日礼包', text: '生日起 30 天内领取', occasion: 'birthday', opening: { kind: 'birthday', days: 30 },
    contents: [{ templateId: 'tpl_birthday8', count: 1 }], points: 100,
  },
  {
    id: 'pck_newcomer', title: '新同事礼包', text: '入职起 60 天内领取', occasion: 'newcomer', opening: { kind: 'joined', days: 60 },
    contents: [{ templateId: 'tpl_red1', count: 2 }, { templateId: 'tpl_breakfast1', count: 2 }], points: 50,
  },
]

/** Days of the personas and, spread over the year, of everybody else. */
const daysOf = (tx: AppTx, staff: readonly StaffRow[], nowMs: number): void => {
  const two = (value: number): string => String(value).padStart(2, '0')
  for (const [at, { id }] of staff.entries()) {
    const isWang = id === WANG
    tx.put('staffDays', {
      id,
      birthday: isWang ? dayOf(nowMs).slice(5) : `${two(1 + ((at * 7 + 2) % 9))}-${two(1 + ((at * 11) % 28))}`,
      joinedOn: isWang ? dayOf(nowMs - 10 * DAY_MS) : `${2005 + (at % 18)}-07-01`,
    })
  }
}

/** An interesting choice at 17.50 yuan: two that go together beat the larger one, and some do not fit. */
const handOfHe = (tx: AppTx, nowMs: number): void => {
  const give = (name: string, templateId: string, source: string, atMs = nowMs): void => {
    issueCoupon(tx, { couponId: `cpn_10007-${name}`, templateId, ownerId: HE, source, atMs })
  }
  give('lunch', 'tpl_lunch2', '国庆礼包', nowMs - 25 * DAY_MS)
  give('lunch2', 'tpl_lunch2', '积分商城', nowMs - 3 * DAY_MS)
  give('red', 'tpl_red1', '签到奖励', nowMs - DAY_MS)
  give('nine', 'tpl_canteen9', '国庆礼包', nowMs - 20 * DAY_MS)
  give('alone', 'tpl_dinner5', '秋季活动', nowMs - 5 * DAY_MS)
  give('second', 'tpl_second3', '第二食堂开放日', nowMs - 2 * DAY_MS)
  give('expired', 'tpl_breakfast1', '国庆礼包', nowMs - 40 * DAY_MS)
  give('upcoming', 'tpl_meal5', '下周预告')
  tx.patch('coupons', 'cpn_10007-upcoming', { validFromMs: midnightOf(nowMs) + 7 * DAY_MS })
}

/** Call it after the staff and the points. */
export const seedCoupons = (
  tx: AppTx, staff: readonly StaffRow[], { nowMs, history }: { readonly nowMs: number; readonly history: boolean },
): void => {
  tx.put('couponPolicies', couponPolicy)
  for (const template of couponTemplates) tx.put('couponTemplates', template)
  for (const pack of packsFrom(nowMs)) tx.put('giftPacks', pack)
  const out = { source: '元旦兑换码', opensAtMs: midnightOf(nowMs) - DAY_MS, closesAtMs: midnightOf(nowMs) + 120 * DAY_MS, used: 0 }
  tx.put('couponCampaigns', { ...out, id: 'NEWYEAR26', templateId: 'tpl_canteen9', uses: 500 })
  tx.put('couponCampaigns', { ...out, id: 'NY268KDFW3', templateId: 'tpl_meal5', uses: 1 })
  daysOf(tx, staff, nowMs)
  if (history) handOfHe(tx, nowMs)
}
