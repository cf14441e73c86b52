import type { Operations } from '@mock/kit/types'

export const mallOperations = {} satisfies Partial<Operations>
