import type { MallItemRow, PickUpPlaceRow } from '@mock/store/rows/mall'

/** Where goods are collected. */
export const pickUpPlaces: readonly PickUpPlaceRow[] = [
  { id: 'plc_main', name: '机关服务中心兑换处', address: '行政中心 2 号楼一层', hours: '工作日 8:30–17:00', closesAtMinute: 17 * 60 },
  { id: 'plc_canteen', name: '第一食堂服务台', address: '行政中心 1 号楼负一层', hours: '每天 7:00–18:30', closesAtMinute: 18 * 60 + 30 },
]

type Shelf = Pick<MallItemRow, 'picture' | 'title' | 'text' | 'points' | 'fen' | 'stock' | 'perPersonLimit'>

const goods = (name: string, shelf: Shelf, placeId = 'plc_main', collectDays = 7): MallItemRow =>
  ({ id: `itm_${name}`, kind: 'goods', ...shelf, isOffered: true, placeId, collectDays, couponTemplateId: null })

const voucher = (name: string, couponTemplateId: string, shelf: Shelf): MallItemRow =>
  ({ id: `itm_${name}`, kind: 'voucher', ...shelf, isOffered: true, placeId: null, collectDays: null, couponTemplateId })

/** What is on offer. */
export const mallItems: readonly MallItemRow[] = [
  goods('cup', { picture: 'cup', title: '便当保温杯', text: '304 不锈钢内胆，500 毫升。', points: 300, fen: 0, stock: 40, perPersonLimit: 2 }),
  goods('umbrella', { picture: 'umbrella', title: '折叠晴雨伞', text: '三折黑胶，晴雨两用。', points: 200, fen: 0, stock: 60, perPersonLimit: 2 }),
  goods('towel', { picture: 'towel', title: '纯棉毛巾两条装', text: '新疆长绒棉，34×74 厘米。', points: 120, fen: 0, stock: 80, perPersonLimit: 3 }),
  goods('book', { picture: 'book', title: '《舟山海岛植物图鉴》', text: '平装彩印一册。', points: 260, fen: 0, stock: 15, perPersonLimit: 1 }),
  goods('bag', { picture: 'bag', title: '帆布环保袋', text: '可折叠，承重 15 公斤。', points: 60, fen: 0, stock: 120, perPersonLimit: 5 }),
  goods('plant', { picture: 'plant', title: '桌面绿萝一盆', text: '带陶盆，适合办公桌。', points: 90, fen: 0, stock: 30, perPersonLimit: 2 }, 'plc_main', 3),
  goods('lamp', { picture: 'lamp', title: 'LED 护眼台灯', text: '三档色温，USB 供电。', points: 800, fen: 3_900, stock: 12, perPersonLimit: 1 }),
  goods('rice', { picture: 'rice', title: '东北大米 5 公斤', text: '当季新米，真空包装。', points: 350, fen: 1_500, stock: 50, perPersonLimit: 2 }, 'plc_canteen', 5),
  goods('oil', { picture: 'oil', title: '山茶油 500 毫升', text: '物理压榨，一瓶装。', points: 500, fen: 2_900, stock: 24, perPersonLimit: 2 }, 'plc_canteen', 5),
  goods('fish', { picture: 'fish', title: '舟山带鱼段 1 公斤', text: '冷冻真空装，请当日带回冷藏。', points: 400, fen: 5_800, stock: 20, perPersonLimit: 2 }, 'plc_canteen', 3),
  goods('fruit', { picture: 'fruit', title: '登步黄金瓜礼盒', text: '约 3 公斤，时令供应，最后一箱。', points: 280, fen: 1_000, stock: 1, perPersonLimit: 1 }, 'plc_canteen', 2),
  goods('cake', { picture: 'cake', title: '食堂手工糕点盒', text: '六枚装，当日制作。', points: 150, fen: 0, stock: 25, perPersonLimit: 2 }, 'plc_canteen', 2),
  voucher('lunch', 'tpl_lunch2', { picture: 'meal', title: '满 15 减 2 午餐券', text: '兑换后放入卡券包，午餐付款时自动使用。', points: 80, fen: 0, stock: 500, perPersonLimit: 5 }),
  voucher('meal', 'tpl_meal5', { picture: 'meal', title: '5 元餐券', text: '兑换后放入卡券包，食堂付款时可用。', points: 260, fen: 0, stock: 200, perPersonLimit: 3 }),
  voucher('breakfast', 'tpl_breakfast1', { picture: 'meal', title: '早餐 1 元券', text: '兑换后放入卡券包，早餐付款时可用。', points: 50, fen: 0, stock: 500, perPersonLimit: 5 }),
  voucher('canteen', 'tpl_canteen9', { picture: 'ticket', title: '食堂九折券', text: '兑换后放入卡券包，最多减 3 元。', points: 120, fen: 0, stock: 300, perPersonLimit: 3 }),
]
