/** The user's words for every failure: what happened and what to do. The only place that maps codes to text. */
import { formatFen } from '@/shared/lib/money'
import { hourMinute, monthDayTime } from '@/shared/lib/time'
import { namesNothing } from './problem'
import type { CallFailure, Problem } from './types'

/** `title` says what happened, `next` what to do; both are short sentences. */
export interface Words {
  readonly title: string
  readonly next: string
}

const words = (title: string, next: string): Words => ({ title, next })
const NOTHING_FOUND = words('没有找到这条记录', '返回上一页看看')
const NOT_AS_WANTED = words('填写的内容不符合要求', '检查后重试')
const minutesUntil = (instant: string | undefined) => (instant === undefined ? '稍后' : `${hourMinute(instant)} 后`)

/** Words for any failed call. */
export function failureWords(failure: CallFailure): Words {
  if (failure.kind === 'problem') return problemWords(failure.problem)
  switch (failure.reason) {
    case 'offline': return words('手机没有联网', '连上网络后再试')
    case 'timeout': return words('网络太慢，没等到回应', '换个信号好的地方再试')
    case 'aborted': return words('已取消', '可以重新操作')
    case 'interrupted': return words('网络中断了', '请再试一次')
  }
}

/** Words for a problem document; exhaustive over the contract's closed list. */
export function problemWords(problem: Problem): Words {
  const { code } = problem
  switch (code) {
    case 'invalid_request': return namesNothing(problem) ? NOTHING_FOUND : NOT_AS_WANTED
    case 'malformed_json':
    case 'unsupported_media_type':
    case 'payload_too_large': return NOT_AS_WANTED
    case 'route_not_found':
    case 'method_not_allowed': return words('应用版本太旧', '更新后再试')
    case 'not_found': return NOTHING_FOUND
    case 'cross_site': return words('这次请求的来源不对', '从 e管家 里重新打开')
    case 'rate_limited': return words('操作太频繁', problem.retryAfterSeconds === undefined ? '过一会儿再试' : `${problem.retryAfterSeconds} 秒后再试`)
    case 'internal':
    case 'unavailable': return words('服务暂时不可用', '稍后再试')
    case 'session_missing':
    case 'session_expired': return words('登录已过期', '重新登录后继续')
    case 'role_missing': return words('当前账号没有这项权限', '如有需要，联系机关事务中心开通')
    case 'consent_required': return words('隐私说明有更新', '到“我的”里的“隐私说明”看过并同意后继续')
    case 'wechat_code_invalid': return words('微信登录没有成功', '请再试一次')
    case 'wechat_already_bound': return words('这个手机号已绑定另一个微信', '用原来的微信登录，或在浏览器里登录后到“我的”解绑')
    case 'binding_ticket_invalid': return words('绑定超时了', '重新用微信登录')
    case 'sms_too_often': return words('验证码发得太频繁', `${problem.retryAfterSeconds ?? 60} 秒后再获取`)
    case 'sms_code_wrong': return words('验证码不对', problem.attemptsLeft === undefined ? '核对短信后重新输入' : `核对短信后重新输入，还可以试 ${problem.attemptsLeft} 次`)
    case 'sms_code_expired': return words('验证码已失效', '重新获取一个')
    case 'sms_locked': return words('验证码错误次数太多', `${minutesUntil(problem.lockedUntil)}再试`)
    case 'staff_not_found': return words('这个手机号不在职工名单里', '核对号码，或联系本单位办公室')
    case 'pin_not_set': return words('还没有设置支付密码', '先设置支付密码')
    case 'pin_already_set': return words('已经设置过支付密码', '可以修改或重置')
    case 'pin_too_weak': return words('密码太简单', '不要用连续或相同的数字')
    case 'pin_wrong': return words('支付密码不对', problem.attemptsLeft === undefined ? '请重新输入' : `还可以试 ${problem.attemptsLeft} 次`)
    case 'pin_locked': return words('支付密码已锁定', `${minutesUntil(problem.lockedUntil)}再试，或用短信重置`)
    case 'pin_required': return words('这笔支付需要密码', '输入支付密码')
    case 'idempotency_key_missing':
    case 'idempotency_key_invalid':
    case 'idempotency_key_reused': return words('这笔支付的编号不对', '返回重新发起，不会重复扣款')
    case 'idempotency_in_flight': return words('这笔支付正在处理', '稍等片刻，不会重复扣款')
    case 'code_malformed': return words('这不是收款码', '请扫窗口张贴的公务餐二维码')
    case 'code_foreign': return words('这不是本系统的收款码', '为了资金安全没有打开它，请扫窗口张贴的公务餐二维码')
    case 'code_forged': return words('收款码是伪造的', '请告诉窗口工作人员，不要付款')
    case 'code_revoked': return words('收款码已停用', '请窗口出示新的收款码')
    case 'code_unknown': return words('没有这个窗口', '请扫窗口张贴的公务餐二维码')
    case 'window_closed': return words('这个窗口暂停收款', '换一个窗口')
    case 'too_far': return words(`离食堂 ${metres(problem.distanceM)}，不能付款`, `到食堂 ${metres(problem.radiusM)}以内再扫`)
    case 'over_limit_reason_required': return words(`超出限额 ${formatFen(problem.overByFen ?? 0)}`, '填写超限原因后可以支付')
    case 'insufficient_balance': return words(`余额还差 ${formatFen(problem.shortFen ?? 0)}`, '换一个账户，或先充值')
    case 'account_unavailable': return words('这个账户不能用', '换一个账户')
    case 'scene_unavailable': return words('这里不能用这种用餐方式', '换一种用餐方式')
    case 'period_unavailable': return words('现在不是这个餐次', '选择当前餐次')
    case 'trip_reference_required': return words('出差用餐需要填写事由', '填写出差事由后可以支付')
    case 'quote_not_found':
    case 'quote_expired': return words('确认时间过了，没有扣款', '重新确认金额')
    case 'quote_used': return words('这笔已经付过了', '到账单里查看')
    case 'amount_changed': return words('金额有变化，没有扣款', '核对金额后重新支付')
    case 'duplicate_suspected': return words(`${problem.paidAt === undefined ? '刚才' : hourMinute(problem.paidAt)} 已付 ${formatFen(problem.paidFen ?? 0)}`, '确认不是重复付款后再付')
    case 'attempt_closed': return words('这笔支付已经关闭，没有扣款', '需要时重新付款')
    case 'attempt_not_found': return words('没有收到这笔支付，没有扣款', '可以继续支付')
    case 'word_expired': return words('当餐暗号已失效', '超过 15 分钟不再显示')
    case 'refund_exceeds_payment': return words('退款超过可退金额', `最多可退 ${formatFen(problem.refundableFen ?? 0)}`)
    case 'already_signed_in': return words('今天已经签过到了', '明天再来')
    case 'quiz_over': return words('这一天的答题已经结束', '看看今天的题目')
    case 'quiz_already_answered': return words('今天的题已经答过了', '明天有新题')
    case 'points_insufficient': return words(`积分还差 ${problem.shortPoints ?? 0} 分`, '签到、答题、就餐都能得积分')
    case 'item_unavailable': return words('这件商品已经下架', '看看别的商品')
    case 'out_of_stock': return problem.stock ? words(`只剩 ${problem.stock} 件`, '积分没有扣，改一下数量再兑') : words('已经兑完了', '积分没有扣，看看别的商品')
    case 'redemption_limit_reached': return words('兑换数量超过每人上限', problem.mineLeft === undefined || problem.mineLeft === 0 ? '积分没有扣，看看别的商品' : `您还可以兑 ${problem.mineLeft} 件`)
    case 'price_changed': return words('兑换价有变化，积分没有扣', '核对新的积分数后再兑')
    case 'redemption_not_cancellable': return words('这笔兑换不能取消了', '已领取、已使用或已过期的不能取消')
    case 'pick_up_code_unknown': return words('没有这个兑换码', problem.attemptsLeft === undefined ? '请领取人打开兑换记录再核对一次' : `核对 8 位数字后重新输入，还可以试 ${problem.attemptsLeft} 次`)
    case 'pick_up_locked': return words('输错次数太多', `${minutesUntil(problem.lockedUntil)}再试`)
    case 'pick_up_done': return words(`${problem.collectedAt === undefined ? '之前' : monthDayTime(problem.collectedAt)} 已经领走`, '不要再发放')
    case 'pick_up_cancelled': return words('这笔兑换已经取消', '不要发放，积分已退回本人')
    case 'pick_up_expired': return words('超过领取期限', '不要发放，积分已退回本人')
    case 'coupon_unavailable': return words(problem.couponTitle === undefined ? '优惠券现在不能用' : `“${problem.couponTitle}”现在不能用`, '没有扣款，重新确认金额')
    case 'coupon_not_shareable': return words('这张券不能转赠', '只能本人使用')
    case 'coupon_not_shared': return words('这张券没有在转赠', '可能已经被领走，刷新看看')
    case 'coupon_code_unknown': return words('没有这个兑换码', problem.attemptsLeft === undefined ? '核对后重新输入' : `核对后重新输入，还可以试 ${problem.attemptsLeft} 次`)
    case 'coupon_code_used': return words('这个兑换码已经用过', '向给您券码的同事核实')
    case 'coupon_code_expired': return words('这个兑换码已经过期', '向给您券码的同事核实')
    case 'coupon_code_own': return words('这是您自己转赠的券', '想留着用，可以收回转赠')
    case 'coupon_code_locked': return words('输错次数太多', `${minutesUntil(problem.lockedUntil)}再试`)
    case 'pack_claimed': return words('礼包已经领过了', '到优惠券里查看')
    case 'pack_not_open': return words('礼包现在不能领', '看看领取时间')
    case 'draw_not_open': return words('现在不能抽奖', '看看活动时间')
    case 'draw_no_right': return words('抽奖机会用完了', '签到、答题可以得机会')
    case 'draw_exhausted': return words('奖签已经抽完', '机会还在，看看别的活动')
    case 'draw_not_revealed': return words('种子还没有公布', '活动结束后再来验证')
    case 'visit_window_invalid': return words('来访时间不合适', '选一个还没过、不太远的时段')
    case 'visit_place_unknown': return words('没有这个楼或门禁区域', '重新选择来访地点')
    case 'too_many_visits': return words('一次邀请的人次太多', problem.maxVisits === undefined ? '分几次邀请' : `一次最多 ${problem.maxVisits} 人次，分几次邀请`)
    case 'parking_full': return words('那个时段没有空车位了', '改成不停车，或换一个时间')
    case 'visit_changed': return words('来访信息刚刚有变化', '看过新的内容再决定')
    case 'visit_not_editable': return words('这次来访不能再修改', '需要的话重新邀请')
    case 'visit_not_approvable': return words('这次来访现在不用审批', '刷新看看最新状态')
    case 'visit_not_cancellable': return words('这次来访不能取消了', '访客已经进门，离开时由门岗登记')
    case 'invitation_unknown': return words('这个链接打不开来访信息', '核对链接是否完整，或请邀请人重新发一次')
    case 'document_invalid': return words('证件号码不对', '对照证件重新填写')
    case 'visit_consent_required': return words('访客须知有更新', '看过并同意后再提交')
    case 'check_expired': return words('核验已过时', '请访客再出示一次')
    case 'pass_used': return words(`通行证 ${problem.usedAt === undefined ? '' : `${hourMinute(problem.usedAt)} `}在${problem.gateName ?? '别处'}用过了`, '不能再次放行，可联系被访人')
    case 'host_required': return words('要被访人到门口接', '确认被访人到场后再放行')
    case 'visit_not_admissible': return words('这次来访不能放行', '请联系被访人')
    case 'visit_not_inside': return words('这位访客不在院内', '刷新名单看看')
    case 'gate_code_locked': return words('输错的通行码太多', `${minutesUntil(problem.lockedUntil)}再输，或改用扫码`)
    default: return unknownCode(code)
  }
}

/** A code newer than this app; the compiler proves that every known one is handled above. */
function unknownCode(_code: never): Words {
  return words('没有办成', '更新应用后再试')
}

function metres(value: number | undefined): string {
  if (value === undefined) return '太远'
  return value >= 10_000 ? `${Math.round(value / 1000)} 公里` : value >= 1000 ? `${(value / 1000).toFixed(1)} 公里` : `${value} 米`
}
