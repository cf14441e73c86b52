import { View } from '@tarojs/components'
import type { Quote } from '@/features/checkout'
import { formatFen } from '@/shared/lib/money'
import { Icon, press } from '@/shared/ui'

interface PriceLinesProps {
  readonly quote: Quote
  /** Beside the PIN pad there is room for the choice only; it opens to the rest. */
  readonly brief: boolean
  /** Absent while nothing can be changed. */
  readonly onCoupons?: () => void
}

/** How the coupons of this price were chosen, in one line. */
function choiceWords({ mode, savingFen, bestSavingFen, options }: Quote['couponChoice']): string {
  if (!options.some(({ usable }) => usable)) return '没有可用的'
  const better = bestSavingFen > savingFen ? `，最多可省 ${formatFen(bestSavingFen)}` : ''
  switch (mode) {
    case 'best': return `已选最省，省 ${formatFen(savingFen)}`
    case 'chosen': return `省 ${formatFen(savingFen)}${better}`
    case 'none': return `不用${better}`
  }
}

/** From the price of the dishes to what is paid, each step with its why; nothing at all for who owns no coupon. */
export function PriceLines({ quote, brief, onCoupons }: PriceLinesProps) {
  const { couponChoice } = quote
  const adjustments = brief ? [] : quote.adjustments
  return (
    <>
      {adjustments.length === 0 ? null : <View className='pay-confirm-line'><View className='pay-confirm-label'>原价</View><View className='u-num'>{formatFen(quote.dishFen)}</View></View>}
      {adjustments.map(({ couponId, label, why, fen }) => (
        <View key={couponId} className='pay-confirm-line'>
          <View className='pay-confirm-step'><View>{label}</View><View className='pay-note'>{why}</View></View>
          <View className='u-num'>{formatFen(fen)}</View>
        </View>
      ))}
      {couponChoice.options.length === 0 ? null : (
        <View className='pay-confirm-line pay-confirm-key u-press' {...press({ onPress: onCoupons, disabled: onCoupons === undefined })}>
          <View className='pay-confirm-label'>优惠券</View>
          <View className='pay-confirm-choice u-num'>{choiceWords(couponChoice)}<Icon name='chevron-right' size='s' /></View>
        </View>
      )}
    </>
  )
}
