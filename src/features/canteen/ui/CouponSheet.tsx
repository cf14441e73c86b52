import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/api/words'
import type { Quote } from '@/features/checkout'
import { endWords, reasonWords } from '@/features/coupons'
import type { CallFailure, Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { formatFen } from '@/shared/lib/money'
import { Button, ChoiceRow, Sheet } from '@/shared/ui'
import './coupon-sheet.css'

type Option = Schema<'CouponOption'>
type Mode = Quote['couponChoice']['mode']

interface CouponSheetProps {
  readonly quote: Quote
  /** A new quote is on its way. */
  readonly busy: boolean
  /** These coupons, none, or null for the best; answers why not. */
  readonly onChoose: (couponIds: readonly string[] | null) => Promise<CallFailure | null>
  readonly onClose: () => void
}

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

const problemWords = (failure: CallFailure): string => {
  const { title } = failureWords(failure)
  const { couponReason, couponWithTitle } = failure.kind === 'problem' ? failure.problem : {}
  return `${title}${couponReason === undefined ? '' : `：${reasonWords(couponReason, couponWithTitle)}`}。原来的选择没有变`
}

const noteOf = ({ chosen, savingFen, validUntil, reason, usable, clash }: Option, mode: Mode): string => {
  if (!usable) return reasonWords(reason)
  if (clash !== null) return reasonWords(clash.reason, clash.withTitle)
  const end = endWords(validUntil, clock.now())
  if (!chosen) return `单用省 ${formatFen(savingFen)} · ${end}`
  return `省 ${formatFen(savingFen)} · ${end}${mode === 'best' ? ' · 已自动选上' : ''}`
}

/** The best combination, one of one's own, or none. Each choice is priced by the server, who also says what goes together. */
export function CouponSheet({ quote, busy, onChoose, onClose }: CouponSheetProps) {
  const { mode, savingFen, bestSavingFen, options } = quote.couponChoice
  const [shown, setShown] = useState(ROWS)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  // The server puts the chosen ones first; under the finger the rows stay where they were.
  const [order] = useState(() => options.map(({ couponId }) => couponId))
  const anyUsable = options.some(({ usable }) => usable)
  const rows = [...options].sort((a, b) => order.indexOf(a.couponId) - order.indexOf(b.couponId))
  const choose = async (couponIds: readonly string[] | null) => {
    if (!busy) setFailure(await onChoose(couponIds))
  }
  const tick = (option: Option) => {
    const others = options.filter(({ chosen, couponId }) => chosen && couponId !== option.couponId).map(({ couponId }) => couponId)
    return choose(option.chosen ? others : [...others, option.couponId])
  }
  const footer = (
    <>
      <View className='coupon-problem' role='alert'>{failure === null ? '' : problemWords(failure)}</View>
      <Button busy={busy} onPress={onClose}>{busy ? '正在重新计算' : `完成，实付 ${formatFen(quote.payableFen)}`}</Button>
    </>
  )
  return (
    <Sheet open title='优惠券' onClose={onClose} footer={footer}>
      {anyUsable ? (
        <View role='radiogroup' aria-label='优惠券'>
          <ChoiceRow kind='radio' title='自动选最省' note={`省 ${formatFen(bestSavingFen)}`} on={mode === 'best'} onPress={() => void choose(null)} />
          <ChoiceRow kind='radio' title='不用优惠券' note='留着以后用' on={mode === 'none'} onPress={() => void choose([])} />
        </View>
      ) : null}
      <View className='coupon-own' role='group' aria-label='自己选'>
        <View className='coupon-own-head' aria-hidden='true'>{anyUsable ? '自己选，能同用的可以选几张' : '这笔没有能用的'}</View>
        {rows.slice(0, shown).map((option) => (
          <ChoiceRow
            key={option.couponId} kind='checkbox' title={option.title} note={noteOf(option, mode)} on={option.chosen}
            disabled={!option.usable} faint={!option.usable || option.clash !== null} onPress={() => void tick(option)}
          />
        ))}
      </View>
      {rows.length > shown ? <Button kind='quiet' block onPress={() => setShown(shown + ROWS)}>{`再看 ${Math.min(ROWS, rows.length - shown)} 张`}</Button> : null}
      <View className='u-sr' role='status'>{busy ? '' : `共省 ${formatFen(savingFen)}`}</View>
    </Sheet>
  )
}
