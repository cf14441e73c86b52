import type { CallPhone } from './types'

export type { CallPhone } from './types'

/** What cannot call does nothing; the number is on the page. */
export const callPhone: CallPhone = (phoneNumber) => {
  location.href = `tel:${phoneNumber.replace(/[^\d+]/g, '')}`
}
