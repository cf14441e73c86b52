import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/api/words'
import type { Quote } from '@/features/checkout'
import { endWords, reasonWords } from '@/features/coupons'
import type { CallFailure, Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { formatFen } from '@/shared/lib/money'
import { Button, press, Sheet } from '@/shared/ui'
import './coupon-sheet.css'

type Option = Schema<'CouponOption'>

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

/** The best combination, one coupon alone, or none. Each choice is priced by the server; nothing is added up here. */
export function CouponSheet({ quote, busy, onChoose, onClose }: CouponSheetProps) {
  const [shown, setShown] = useState(ROWS)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { mode, savingFen, bestSavingFen, options } = quote.couponChoice
  const usable = options.filter((option) => option.usable)
  const rows = [...usable, ...options.filter((option) => !option.usable)].slice(0, shown)
  const choose = async (couponIds: readonly string[] | null) => {
    if (!busy) setFailure(await onChoose(couponIds))
  }
  const words = failure === null ? null : failureWords(failure)
  return (
    <Sheet open title='优惠券' onClose={onClose} footer={<Button busy={busy} onPress={onClose}>{busy ? '正在重新计算' : `完成，实付 ${formatFen(quote.payableFen)}`}</Button>}>
      <View className='coupon-problem' role='alert'>{words === null ? '' : `${words.title}。原来的选择没有变`}</View>
      <View role='radiogroup' aria-label='优惠券'>
        {usable.length === 0 ? null : <Choice title='自动选最省' note={`省 ${formatFen(bestSavingFen)}`} on={mode === 'best'} onPress={() => void choose(null)} />}
        {usable.length === 0 ? null : <Choice title='不用优惠券' note='留着以后用' on={mode === 'none'} onPress={() => void choose([])} />}
        {rows.map((option) => <Row key={option.couponId} option={option} mode={mode} onPress={() => void choose([option.couponId])} />)}
      </View>
      {options.length > shown ? <Button kind='quiet' block onPress={() => setShown(shown + ROWS)}>{`再看 ${Math.min(ROWS, options.length - shown)} 张`}</Button> : null}
      <View className='u-sr' role='status'>{busy ? '' : `共省 ${formatFen(savingFen)}`}</View>
    </Sheet>
  )
}

function Row({ option, mode, onPress }: { readonly option: Option; readonly mode: Quote['couponChoice']['mode']; readonly onPress: () => void }) {
  const { title, usable, chosen, savingFen, validUntil, reason } = option
  if (!usable) {
    return (
      <View className='coupon-choice coupon-choice-off'>
        <View className='coupon-choice-text'><View>{title}</View><View className='coupon-choice-note'>{reasonWords(reason)}</View></View>
      </View>
    )
  }
  const note = `省 ${formatFen(savingFen)} · ${endWords(validUntil, clock.now())}`
  return <Choice title={title} note={mode === 'best' && chosen ? `${note} · 已自动选上` : note} on={mode === 'chosen' && chosen} onPress={onPress} />
}

function Choice({ title, note, on, onPress }: { readonly title: string; readonly note: string; readonly on: boolean; readonly onPress: () => void }) {
  return (
    <View className={on ? 'coupon-choice coupon-choice-on u-press' : 'coupon-choice u-press'} {...press({ onPress, role: 'radio' })} aria-checked={on}>
      <View className='coupon-choice-mark' aria-hidden='true' />
      <View className='coupon-choice-text'><View>{title}</View><View className='coupon-choice-note u-num'>{note}</View></View>
    </View>
  )
}
