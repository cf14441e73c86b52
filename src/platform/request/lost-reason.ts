/**
 * Reads WeChat's `errMsg` (https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html).
 * A text we do not know counts as `interrupted`, the reason that promises least.
 */
export function lostReason(error: unknown): 'offline' | 'timeout' | 'aborted' | 'interrupted' {
  const message = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)
  if (/time\s*d?\s*out|timeout/i.test(message)) return 'timeout'
  if (/abort/i.test(message)) return 'aborted'
  if (/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|network is (?:down|unreachable)|-1009|offline/i.test(message)) return 'offline'
  return 'interrupted'
}
