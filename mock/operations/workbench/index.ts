import type { Operations } from '@mock/kit/types'
import { createRefund, getWindowPayment } from './refunds'
import { getWindowBoard, listServedWindows, listWindowPayments } from './windows'

/** The canteen window's side. */
export const workbenchOperations = {
  listServedWindows, getWindowBoard, listWindowPayments, getWindowPayment, createRefund,
} satisfies Partial<Operations>
