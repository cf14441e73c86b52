/** Calendar days as texts `2026-11-27` and times of day as `14:00`, without a zone: what a date control works on. */

const DAY_MS = 86_400_000

const utcOf = (day: string): number => Date.parse(day)

/** The day so many days after, or before. */
export const shiftDay = (day: string, by: number): string => new Date(utcOf(day) + by * DAY_MS).toISOString().slice(0, 10)

/** Days from one to the other. */
export const daysBetween = (from: string, to: string): number => Math.round((utcOf(to) - utcOf(from)) / DAY_MS)

/** 1 is Monday. */
export const weekdayNumber = (day: string): number => ((new Date(utcOf(day)).getUTCDay() + 6) % 7) + 1

/** Every day of a month `2026-11`. */
export function daysOfMonth(month: string): readonly string[] {
  const first = `${month}-01`
  return Array.from({ length: 31 }, (_, index) => shiftDay(first, index)).filter((day) => day.startsWith(month))
}

/** The instant of a time of a day in the business zone, RFC 3339. */
export const instantOf = (day: string, time: string): string => `${day}T${time}:00+08:00`

/** Minutes since midnight of `14:30`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** `14:30` of minutes since midnight. */
export const timeOfMinutes = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
