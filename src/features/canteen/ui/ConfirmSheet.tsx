import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CallFailure } from '@/api/types'
import { failureWords } from '@/api/words'
import type { CheckoutStep, Quote } from '@/features/checkout'
import { usePageLate } from '@/platform/page-load'
import { formatFen } from '@/shared/lib/money'
import { Amount, Button, PinPad, Sheet } from '@/shared/ui'
import { CouponSheet } from './CouponSheet'
import { PriceLines } from './PriceLines'

interface ConfirmSheetProps {
  readonly step: CheckoutStep
  readonly onConfirm: (quote: Quote) => void
  readonly onPin: (quote: Quote, pin: string) => void
  /** Asks for a quote with these coupons, none, or (null) the best; answers why not. */
  readonly onCoupons: (quote: Quote, couponIds: readonly string[] | null) => Promise<CallFailure | null>
  readonly onCancel: () => void
}

const distanceWords = ({ distance }: Quote): string => {
  switch (distance.verdict) {
    case 'within': return `在食堂附近（${distance.distanceM ?? 0} 米）`
    case 'uncertain': return `在食堂附近（定位误差 ${distance.accuracyM ?? 0} 米）`
    case 'unlocated': return '没有定位，本笔会标记'
  }
}

type Standing = Extract<CheckoutStep, { readonly quote: Quote }>

function titleOf(step: Standing): string {
  if (step.name === 'sent') return step.isPaid ? '支付成功' : '正在确认支付结果'
  return step.quote.pinRequired ? '输入支付密码' : '确认付款'
}

function keyWords(step: Standing): string {
  switch (step.name) {
    case 'choosing': return '正在重新计算'
    case 'sent': return '正在打开结果'
    case 'confirming': return `确认支付 ${formatFen(step.quote.payableFen)}`
    default: return '正在支付'
  }
}

/** The frozen quote in full; one key pays it, or the PIN where the amount asks for one. */
export function ConfirmSheet({ step, ...rest }: ConfirmSheetProps) {
  return 'quote' in step && step.name !== 'duplicate' ? <Confirm step={step} {...rest} /> : null
}

function Confirm({ step, onConfirm, onPin, onCoupons, onCancel }: ConfirmSheetProps & { readonly step: Standing }) {
  const [choosing, setChoosing] = useState(false)
  const { quote } = step
  const busy = step.name !== 'confirming'
  const asksPin = quote.pinRequired && step.name !== 'sent'
  const late = usePageLate()
  const failure = step.name === 'confirming' && step.failure !== undefined ? failureWords(step.failure) : null
  const lines: readonly (readonly [label: string, words: string])[] = [
    ['餐次', quote.period.name],
    ...quote.allocations.map(({ name, fen }) => [name, formatFen(fen)] as const),
    ...(quote.overLimitReason === null ? [] : [['超限原因', quote.overLimitReason] as const]),
    ...(quote.tripReference === null ? [] : [['出差事由', quote.tripReference] as const]),
    ['位置', distanceWords(quote)],
    ...(quote.pointsToEarn === 0 || quote.pinRequired ? [] : [['可得积分', `${quote.pointsToEarn} 分`] as const]),
  ]
  if (choosing) {
    return <CouponSheet quote={quote} busy={busy} onChoose={(couponIds) => onCoupons(quote, couponIds)} onClose={() => setChoosing(false)} />
  }
  return (
    <Sheet
      open title={titleOf(step)} onClose={busy ? () => undefined : onCancel}
      footer={asksPin ? undefined : <Button busy={busy} onPress={() => onConfirm(quote)}>{keyWords(step)}</Button>}
    >
      <View role='status'>
        {step.name === 'sent' && late ? (
          <View className='pay-confirm-late'><View>网络不好，联网后自动打开结果</View><View>不用再付一次</View></View>
        ) : null}
      </View>
      <View className='pay-confirm-payee'>付给 {quote.payee.venueName} {quote.payee.windowName}</View>
      {quote.adjustments.length === 0 || quote.pinRequired ? null : <View className='pay-note pay-confirm-paid'>实付</View>}
      <View className='pay-confirm-amount'><Amount fen={quote.payableFen} size='xl' /></View>
      {failure === null || quote.pinRequired ? null : <View className='pay-confirm-problem' role='alert'>{failure.title}，没有扣款。已按现在能用的券重新计算</View>}
      <View className='pay-confirm-lines'>
        <PriceLines quote={quote} brief={quote.pinRequired} onCoupons={busy ? undefined : () => setChoosing(true)} />
        {lines.map(([label, words]) => (
          <View key={label} className='pay-confirm-line'>
            <View className='pay-confirm-label'>{label}</View>
            <View className='u-num'>{words}</View>
          </View>
        ))}
      </View>
      {asksPin ? <PinPad busy={busy} error={failure === null ? undefined : `${failure.title}，${failure.next}`} onComplete={(pin) => onPin(quote, pin)} /> : null}
    </Sheet>
  )
}
