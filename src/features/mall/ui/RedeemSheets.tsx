import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { Dialog, PinPad, Sheet } from '@/shared/ui'
import { countWords, takenWords } from '../mall-words'
import type { useRedeem } from '../use-redeem'

interface RedeemSheetsProps {
  readonly item: Schema<'MallItem'>
  readonly quantity: number
  readonly redeeming: ReturnType<typeof useRedeem>
}

/** The question that says exactly what is taken, and the PIN where the server asks for one. */
export function RedeemSheets({ item, quantity, redeeming }: RedeemSheetsProps) {
  const { step, pinFailure, confirm, enterPin, cancel } = redeeming
  const price = { points: item.points * quantity, fen: item.fen * quantity }
  const words = pinFailure === null ? undefined : failureWords(pinFailure)
  return (
    <>
      <Dialog open={step === 'asking'} title={`兑换${countWords({ title: item.title, quantity })}？`} confirmLabel='确认兑换' onConfirm={confirm} onCancel={() => void cancel()}>
        将扣 {takenWords(price)}。{afterwards(item)}
      </Dialog>
      <Sheet open={step === 'pin' || step === 'checking_pin'} title='输入支付密码' onClose={step === 'checking_pin' ? () => undefined : () => void cancel()}>
        <PinPad busy={step === 'checking_pin'} error={words === undefined ? undefined : `${words.title}，${words.next}`} onComplete={(pin) => void enterPin(pin)} />
      </Sheet>
    </>
  )
}

/** What follows: where it waits, or that it becomes a coupon; and that it can be taken back. */
function afterwards({ pickUpPlace, collectDays }: Schema<'MallItem'>): string {
  if (pickUpPlace === null) return '兑换后发到优惠券里，没用之前可以取消。'
  return `${collectDays === null ? '' : `${collectDays} 天内`}到${pickUpPlace.name}领取，领取前可以取消，原路退回。`
}
