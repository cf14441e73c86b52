/** The people of the seeds that the specs sign in as (mock/seeds/data/personas.ts). */
export interface Persona {
  readonly phone: string
  readonly name: string
}

/** Pay PIN of everybody who has one. */
export const PIN = '283746'

export const people = {
  /** A cadre with money and a PIN. */
  chen: { phone: '13800000001', name: '陈海平' },
  /** A cadre who has not set a PIN. */
  wang: { phone: '13800000002', name: '王晓琳' },
  /** Serves at the first two windows of the first canteen. */
  lin: { phone: '13800000003', name: '林小燕' },
  /** A cadre with less money than the others. */
  zheng: { phone: '13800000005', name: '郑小军' },
  /** A cadre with points and coupons who serves at a window too. */
  he: { phone: '13800000007', name: '何丽娜' },
  /** Hands out redemptions at the counter. */
  qiu: { phone: '13800000009', name: '邱雪芬' },
  /** Guards the eastern gate and the northern one with its barrier. */
  zhiqiang: { phone: '13800000010', name: '贺志强' },
  /** Guards the southern gate. */
  shen: { phone: '13800000011', name: '沈阿根' },
} as const satisfies Record<string, Persona>

/** Windows that the specs pay at. */
export const windows = {
  /** Served by Lin, radius 300 m. */
  first: { windowId: 'win_1001-1', venueName: '市行政中心第一食堂', windowName: '1 号窗口 家常菜' },
  second: { windowId: 'win_1001-2', venueName: '市行政中心第一食堂', windowName: '2 号窗口 面点' },
  farmhouse: { windowId: 'win_1051-1', venueName: '长峙岛渔家小院', windowName: '收银台' },
  closed: { windowId: 'win_1001-4', venueName: '市行政中心第一食堂', windowName: '4 号窗口 轻食套餐' },
} as const

/**
 * Where the first canteen stands as the browser tells it (WGS-84); the seeds say GCJ-02, 480 m away on paper. At this
 * position the server must find less than 5 m.
 */
export const CANTEEN = { latitude: 29.9877, longitude: 122.20303, accuracy: 20 }

const METRES_PER_DEGREE = 111_195

/** So many metres north of the first canteen. */
export const northOfCanteen = (metres: number, accuracy = 20) =>
  ({ ...CANTEEN, latitude: CANTEEN.latitude + metres / METRES_PER_DEGREE, accuracy })
