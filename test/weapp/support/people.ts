/** Somebody of the seeds with their WeChat: the mock knows a WeChat by the label behind the colon of its one-time code. */
export interface Person {
  readonly phone: string
  readonly name: string
  readonly label: string
}

export const people = {
  /** Has a PIN and the usual balances. */
  chen: { phone: '13800000001', name: '陈海平', label: 'chen' },
  /** Has no PIN yet. */
  wang: { phone: '13800000002', name: '王晓琳', label: 'wang' },
  /** Serves the first two windows of the first canteen. */
  lin: { phone: '13800000003', name: '林小燕', label: 'lin' },
  /** Owns 11.50 yuan in all. */
  poor: { phone: '13800000005', name: '郑小军', label: 'poor' },
  /** Hands out redemptions at the counter. */
  qiu: { phone: '13800000009', name: '邱雪芬', label: 'qiu' },
  /** Guards the eastern gate and the northern one. */
  zhiqiang: { phone: '13800000010', name: '贺志强', label: 'zhiqiang' },
} as const satisfies Record<string, Person>

/** The PIN of everybody who has one. */
export const PIN = '283746'

let codes = 0

/** `wx.login` of this person's WeChat: a new one-time code each time. */
export const wechatOf = ({ label }: Person) => () => {
  codes += 1
  return { code: `c${codes}:${label}` }
}
