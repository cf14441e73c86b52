import type { Operations } from '@mock/kit/types'

export const drawOperations = {} satisfies Partial<Operations>
