import type { PinCheck } from '@mock/domain/pin/pin-check'
import { instantOf } from '@mock/kit/ids'
import { refuse } from '@mock/kit/reply'
import type { Refusal } from '@mock/kit/types'

/** The refusal of a PIN that is not right; it is returned, so that the count of tries stays. */
export const refusePin = (check: Exclude<PinCheck, { kind: 'right' }>): Refusal => {
  switch (check.kind) {
    case 'not_set': return refuse('pin_not_set')
    case 'wrong': return refuse('pin_wrong', { attemptsLeft: check.attemptsLeft })
    case 'locked': return refuse('pin_locked', { lockedUntil: instantOf(check.untilMs) })
  }
}
