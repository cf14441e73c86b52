/** The draws of a fresh store; hours and days count from the day of the seed. */
import type { DrawPlan } from '@mock/domain/draw'
import type { CouponTemplateRow } from '@mock/store/rows/coupons'
import type { DrawPrizeRow } from '@mock/store/rows/draw'
import type { MallItemRow } from '@mock/store/rows/mall'

/** Their ids, which documents and tests name. */
export const draws = {
  open: 'drw_cleanplate', odds: 'drw_quizdaily', announced: 'drw_newspring', past: 'drw_walking',
} as const

type TemplateSeed = Pick<CouponTemplateRow, 'id' | 'title' | 'text' | 'effect' | 'thresholdFen'>

const template = (seed: TemplateSeed): CouponTemplateRow => ({
  ...seed, domains: ['canteen'], venueIds: [], periodIds: [], stacking: 'one_per_group', group: 'draw', shareable: false,
  returnOn: 'full', validity: { kind: 'relative', days: 14 },
})

const lunch = template({
  id: 'ctp_draw-lunch', title: '满 15 减 3 用餐券', text: '抽奖所得，全市联网食堂可用，每餐一张',
  effect: { kind: 'threshold', amountFen: 300 }, thresholdFen: 1_500,
})
const meal = template({
  id: 'ctp_draw-meal', title: '8 元用餐券', text: '抽奖所得，全市联网食堂可用，每餐一张', effect: { kind: 'fixed', amountFen: 800 }, thresholdFen: 0,
})

/** Coupons that are won. */
export const drawTemplates: readonly CouponTemplateRow[] = [lunch, meal]

const couponSlips = (prizeId: string, { id, title }: CouponTemplateRow, slips: number): DrawPrizeRow =>
  ({ prizeId, title, picture: 'ticket', kind: 'coupon', templateId: id, slips })
const pointsSlips = (prizeId: string, points: number, slips: number): DrawPrizeRow =>
  ({ prizeId, title: `${points} 积分`, picture: 'coins', kind: 'points', points, slips })
const goodsSlips = (prizeId: string, { id, title, picture }: Pick<MallItemRow, 'id' | 'title' | 'picture'>, slips: number): DrawPrizeRow =>
  ({ prizeId, title, picture, kind: 'goods', itemId: id, slips })
const blanks = (prizeId: string, slips: number): DrawPrizeRow => ({ prizeId, title: '谢谢参与', picture: 'plant', kind: 'nothing', slips })

type GoodsSeed = Pick<MallItemRow, 'id' | 'title' | 'picture' | 'text'>

const cup: GoodsSeed = { id: 'itm_draw-cup', title: '便当保温杯', picture: 'cup', text: '抽奖奖品。304 不锈钢内胆，500 毫升。' }
const umbrella: GoodsSeed = { id: 'itm_draw-umbrella', title: '晴雨两用伞', picture: 'umbrella', text: '抽奖奖品。三折，自动开收。' }

/** Things that are won: the stock of each is its slips. */
export const drawGoods: readonly (GoodsSeed & { readonly stock: number })[] =
  [{ ...cup, stock: 5 }, { ...umbrella, stock: 4 }]

/** A draw with its times as days from the seed's midnight and hours of the day. */
export interface DrawSeed extends Omit<DrawPlan, 'opensAtMs' | 'closesAtMs' | 'revealsAtMs'> {
  readonly opens: readonly [day: number, hour: number]
  readonly closes: readonly [day: number, hour: number]
  readonly reveals: readonly [day: number, hour: number]
}

const RIGHTS = '每人 1 次；连续签到满 7 天、每日答题全对各加 1 次'

/** What is announced on the first day. */
export const drawSeeds: readonly DrawSeed[] = [
  {
    id: draws.past, title: '健步走幸运抽奖', text: '“走进海岛秋天”健步走活动抽奖，已经开奖。种子和全部记录都已公布，人人可以验证。', rightsText: RIGHTS,
    mode: 'urn', sources: ['base', 'sign_in', 'quiz'], opens: [-24, 9], closes: [-17, 17], reveals: [-17, 18],
    prizes: [couponSlips('prz_lunch', lunch, 30), pointsSlips('prz_points20', 20, 30), blanks('prz_thanks', 60)],
  },
  {
    id: draws.open, title: '光盘行动幸运抽奖', text: '吃多少取多少。500 张奖签，抽完为止，中奖即时到账。', rightsText: RIGHTS,
    mode: 'urn', sources: ['base', 'sign_in', 'quiz'], opens: [-3, 9], closes: [7, 17], reveals: [7, 18],
    prizes: [
      goodsSlips('prz_cup', cup, 5), couponSlips('prz_meal', meal, 15), couponSlips('prz_lunch', lunch, 60),
      pointsSlips('prz_points50', 50, 20), pointsSlips('prz_points10', 10, 100), blanks('prz_thanks', 300),
    ],
  },
  {
    id: draws.odds, title: '答题小惊喜', text: '每天答题全对抽一次，每次机会均等，不限份数。', rightsText: '每人 1 次；每日答题全对加 1 次',
    mode: 'odds', sources: ['base', 'quiz'], opens: [-10, 9], closes: [20, 17], reveals: [20, 18],
    prizes: [couponSlips('prz_lunch', lunch, 5), pointsSlips('prz_points10', 10, 25), blanks('prz_thanks', 70)],
  },
  {
    id: draws.announced, title: '迎新春幸运抽奖', text: '奖品、张数和时间现在公布，开始后不再改动。', rightsText: RIGHTS,
    mode: 'urn', sources: ['base', 'sign_in', 'quiz'], opens: [5, 9], closes: [12, 17], reveals: [12, 18],
    prizes: [
      goodsSlips('prz_umbrella', umbrella, 4), couponSlips('prz_meal', meal, 16), couponSlips('prz_lunch', lunch, 60),
      pointsSlips('prz_points20', 20, 60), blanks('prz_thanks', 160),
    ],
  },
]
