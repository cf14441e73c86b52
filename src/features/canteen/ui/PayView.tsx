import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Frame, type FrameProps } from '@/features/shell'
import type { AmountKey } from '@/shared/lib/amount-keys'
import { formatFen, parseYuan, speakFen } from '@/shared/lib/money'
import { BottomBar, Button, Card, Icon, Keypad, Skeleton } from '@/shared/ui'
import type { Resolution } from '../rules'
import './pay-view.css'

export interface PayViewProps {
  /** Typed text, in yuan. */
  readonly amount?: string
  readonly onKey?: (key: AmountKey) => void
  /** Absent while the server is asked who is behind the code. */
  readonly payee?: Resolution['payee']
  /** Lines below the amount: period, limit, account, reason. */
  readonly children?: ReactNode
  /** What is wrong with the amount, in words. */
  readonly error?: string | undefined
  readonly busy?: boolean
  readonly onPay?: () => void
  readonly overlay?: ReactNode
  /** The living screen's frame; the prerendered shell takes the still one. */
  readonly frame?: (props: FrameProps) => ReactNode
}

/** Pure picture of the pay page: payee on top, amount, choices, keypad and the one key that pays. */
export function PayView({ amount = '', onKey, payee, children, error, busy = false, onPay, overlay, frame = (props) => <Frame {...props} /> }: PayViewProps) {
  const fen = parseYuan(amount) ?? 0
  return frame({
    title: '付款',
    overlay,
    bottom: (
      <BottomBar>
        <View className='pay-keys'>
          <Keypad onKey={onKey} label='金额键盘' />
        </View>
        <Button busy={busy} disabled={payee === undefined} onPress={onPay} data-tap='pay'>
          {fen > 0 ? `支付 ${formatFen(fen)}` : '支付'}
        </Button>
      </BottomBar>
    ),
    children: (
      <>
        <View className='pay-payee' aria-busy={payee === undefined}>
          <View className='pay-payee-mark'><Icon name='store' size='l' /></View>
          {payee === undefined ? (
            <View className='pay-payee-text'>
              <View className='pay-payee-name'>正在核对收款方</View>
              <Skeleton kind='line' />
            </View>
          ) : (
            <View className='pay-payee-text'>
              <View className='pay-payee-name'>{payee.venueName}</View>
              <View className='pay-payee-window'>{payee.windowName}</View>
              <View className='pay-payee-place'>{payee.address}</View>
            </View>
          )}
        </View>
        <View className='pay-amount' role='group' aria-label='金额'>
          <View className='pay-amount-label'>输入窗口告知的菜品金额</View>
          <View className='pay-amount-line' role='status' aria-live='polite' aria-label={fen > 0 ? speakFen(fen) : '还没有输入金额'}>
            <View className='pay-amount-sign' aria-hidden='true'>¥</View>
            <View className='pay-amount-text u-num' aria-hidden='true' data-amount=''>{amount === '' ? '0' : amount}</View>
          </View>
          <View className='pay-amount-error' role='alert'>{error}</View>
        </View>
        {children ?? <Card flush><Skeleton kind='row' count={2} /></Card>}
      </>
    ),
  })
}
