/** Times in the words people use, always in the business zone Asia/Shanghai (no daylight saving: a fixed +08:00). */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const ZONE_MINUTES = 8 * 60
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** An RFC 3339 text or epoch milliseconds. */
export type Moment = string | number

/** Independent of the device's zone, and of Intl, which Android mini-programs lack. */
const at = (moment: Moment) => dayjs(moment).utcOffset(ZONE_MINUTES)

/** `2026-11-20T12:03:07` on Shanghai's clocks, a sixth of dayjs' time: the backend asks for days and instants in every turn. */
const onTheClock = (moment: Moment): string => {
  const epochMs = typeof moment === 'number' ? moment : Date.parse(moment)
  return new Date(epochMs + ZONE_MINUTES * 60_000).toISOString().slice(0, 19)
}

/** RFC 3339 with +08:00. */
export const toInstant = (epochMs: number): string => `${onTheClock(epochMs)}+08:00`
/** `2026-11-20`. */
export const dayOf = (moment: Moment): string => onTheClock(moment).slice(0, 10)
/** `2026-11`. */
export const monthOf = (moment: Moment): string => onTheClock(moment).slice(0, 7)
/** `12:03`. */
export const hourMinute = (moment: Moment): string => at(moment).format('HH:mm')
/** `11月20日 12:03`. */
export const monthDayTime = (moment: Moment): string => at(moment).format('M月D日 HH:mm')
/** `12月31日`. */
export const monthDay = (moment: Moment): string => at(moment).format('M月D日')
/** `周五`. */
export const weekday = (moment: Moment): string => WEEKDAYS[at(moment).day()] ?? ''
/** Midnight of a calendar day: `2026-11-20` → its instant. */
export const dayStart = (day: string): string => `${day}T00:00:00+08:00`
/** `12:03:07`, for a live clock. */
export const hourMinuteSecond = (moment: Moment): string => at(moment).format('HH:mm:ss')
/** `2026-11-20 12:03:07`: the exact instant, shown on tap. */
export const exactTime = (moment: Moment): string => at(moment).format('YYYY-MM-DD HH:mm:ss')

/** `今天 12:03`, `昨天 12:03`, `11月18日 周三 12:03`, with the year when it is another one. */
export const dayAndTime = (moment: Moment, nowMs: number): string => {
  const then = at(moment)
  const now = at(nowMs)
  if (then.isSame(now, 'day')) return `今天 ${hourMinute(moment)}`
  if (then.isSame(now.subtract(1, 'day'), 'day')) return `昨天 ${hourMinute(moment)}`
  const date = then.format(then.year() === now.year() ? 'M月D日' : 'YYYY年M月D日')
  return `${date} ${WEEKDAYS[then.day()] ?? ''} ${hourMinute(moment)}`
}

/** `2026年11月`. */
export const monthName = (month: string): string => dayjs.utc(`${month}-01`).format('YYYY年M月')
/** The month before or after: `shiftMonth('2026-01', -1)` → `2025-12`. */
export const shiftMonth = (month: string, by: number): string => dayjs.utc(`${month}-01`).add(by, 'month').format('YYYY-MM')
