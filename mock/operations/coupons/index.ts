import type { Operations } from '@mock/kit/types'

export const couponsOperations = {} satisfies Partial<Operations>
