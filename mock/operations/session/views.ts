import type { Me } from '@contract/generated/types'
import { policyOf } from '@mock/domain/checkout/policy'
import { maskPhone } from '@mock/domain/identity/masking'
import { isWechatBound } from '@mock/domain/identity/wechat'
import { pinLockedUntilMs } from '@mock/domain/pin/pin-check'
import { instantOf } from '@mock/kit/ids'
import type { Context } from '@mock/kit/types'
import type { StaffRow } from '@mock/store/rows/identity'

/** What staff see of themselves: never a whole phone number. */
export const toMe = (ctx: Pick<Context, 'tx' | 'now' | 'nowMs'>, staff: StaffRow): Me => {
  const lockedUntilMs = pinLockedUntilMs(ctx.tx, staff.id, ctx.nowMs())
  return {
    staffId: staff.id,
    name: staff.name,
    unitName: staff.unitName,
    phoneMasked: maskPhone(staff.phone),
    roles: [...staff.roles],
    payPin: { isSet: staff.pinHash !== null, lockedUntil: lockedUntilMs === null ? null : instantOf(lockedUntilMs) },
    wechatBound: isWechatBound(ctx.tx, staff.id),
    passwordFreeFen: policyOf(ctx.tx).passwordFreeFen,
    serverTime: ctx.now(),
  }
}
