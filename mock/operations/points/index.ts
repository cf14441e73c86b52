import type { Operations } from '@mock/kit/types'

export const pointsOperations = {} satisfies Partial<Operations>
