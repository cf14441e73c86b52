import { useState } from 'react'
import { intentProblem } from '@/api/intent-words'
import { sendIntent } from '@/api/intents'
import { useSession } from '@/features/session'
import { Button, Field, Sheet, toast } from '@/shared/ui'

interface RedeemSheetProps {
  readonly open: boolean
  readonly code: string
  readonly onCode: (code: string) => void
  readonly onClose: () => void
  /** The coupon is the user's own now. */
  readonly onDone: () => void
}

/** What the contract takes: letters, digits, spaces and hyphens. */
const CODE = /^[0-9A-Za-z -]{6,20}$/

/** A printed code, or one from a colleague. What was typed stays until it has become a coupon. */
export function RedeemSheet({ open, code, onCode, onClose, onDone }: RedeemSheetProps) {
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const userId = useSession((session) => session.user?.staffId) ?? ''
  const redeem = async () => {
    const typed = code.trim()
    if (!CODE.test(typed)) return setError(typed === '' ? '请输入兑换码' : '兑换码是 6 到 20 位字母和数字')
    setBusy(true)
    // A code is its own intent: another code typed after a lost answer is another one.
    const outcome = await sendIntent({ operationId: 'redeemCouponCode', scope: typed.replace(/[ -]/g, '').toUpperCase(), userId, input: { body: { code: typed } } })
    setBusy(false)
    if (outcome.kind !== 'done') return setError(intentProblem(outcome))
    toast(`“${outcome.body.rule.title}”已放进优惠券`, 'ok')
    onDone()
  }
  return (
    <Sheet open={open} title='兑换码' onClose={onClose} footer={<Button busy={busy} onPress={() => void redeem()}>{busy ? '正在兑换' : '兑换'}</Button>}>
      <Field
        label='兑换码' name='coupon-code' maxLength={20} value={code} error={error} focus={error !== undefined} help='例如：K7QX 42MW PDTR，空格和大小写不影响'
        onChange={(next) => {
          setError(undefined)
          onCode(next)
        }}
        onConfirm={() => void redeem()}
      />
    </Sheet>
  )
}
