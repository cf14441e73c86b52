import type { FaultOrder } from './faults'

/** A fault with a name, for the console and for tests that run over HTTP. */
export interface Scenario {
  readonly name: string
  /** Shown on the console, in Chinese. */
  readonly label: string
  readonly order: FaultOrder
}

const once = { times: 1, delayMs: 0 } as const
const standing = { times: null, delayMs: 0 } as const

/** The situations a queue at lunch knows. */
export const scenarios: readonly Scenario[] = [
  { name: 'pay_response_lost', label: '下一笔支付：已入账，回执丢失', order: { kind: 'drop_response', operationId: 'pay', ...once } },
  { name: 'pay_request_lost', label: '下一笔支付：请求未到达', order: { kind: 'drop_request', operationId: 'pay', ...once } },
  { name: 'pay_held', label: '下一笔支付：处理中不返回，直到放行', order: { kind: 'hold', operationId: 'pay', ...once } },
  { name: 'pay_slow', label: '支付每次慢 8 秒', order: { kind: 'slow', operationId: 'pay', times: null, delayMs: 8_000 } },
  { name: 'pay_fails', label: '下一笔支付：服务器出错', order: { kind: 'fail', operationId: 'pay', ...once } },
  { name: 'attempt_unreachable', label: '查询支付结果时断网', order: { kind: 'drop_request', operationId: 'getPaymentAttempt', ...standing } },
  { name: 'quote_fails', label: '下一次试算：服务器出错', order: { kind: 'fail', operationId: 'createQuote', ...once } },
  { name: 'refund_response_lost', label: '下一笔退款：已退，回执丢失', order: { kind: 'drop_response', operationId: 'createRefund', ...once } },
  { name: 'app_files_lost', label: '应用的脚本和样式取不到', order: { kind: 'drop_request', operationId: 'appFiles', ...standing } },
  { name: 'all_slow', label: '所有请求慢 2 秒', order: { kind: 'slow', operationId: '*', times: null, delayMs: 2_000 } },
  { name: 'offline', label: '断网', order: { kind: 'offline', operationId: '*', ...standing } },
]
