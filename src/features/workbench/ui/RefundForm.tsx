import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/api/words'
import type { Schema } from '@/api/types'
import { formatFen, parseYuan, yuanText } from '@/shared/lib/money'
import { Button, Card, Dialog, Field, toast } from '@/shared/ui'
import { pendingRefund, refund } from '../refund-attempt'
import './workbench.css'

interface RefundFormProps {
  readonly payment: Schema<'WindowPayment'>
  readonly onChanged: () => void
}

/** Whole by default, or in part; asks before money moves; an unsettled one is asked for again, never sent anew. */
export function RefundForm({ payment, onChanged }: RefundFormProps) {
  const pending = pendingRefund(payment.paymentId)
  const [amount, setAmount] = useState(yuanText(pending?.fen ?? payment.refundableFen))
  const [reason, setReason] = useState(pending?.reason ?? '')
  const [errors, setErrors] = useState<{ amount?: string; reason?: string; form?: string }>({})
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const fen = parseYuan(amount) ?? 0

  const check = () => {
    const bad = fen === 0 ? { amount: '请输入退款金额' } : fen > payment.refundableFen ? { amount: `最多可退 ${formatFen(payment.refundableFen)}` } : reason.trim().length < 2 ? { reason: '请填写退款原因（至少 2 个字）' } : {}
    setErrors(bad)
    if (Object.keys(bad).length === 0) setAsking(true)
  }
  const send = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await refund(payment.paymentId, fen, reason.trim())
    setBusy(false)
    switch (outcome.kind) {
      case 'done':
        toast(`已退款 ${formatFen(outcome.body.fen)}`, 'ok')
        setAmount(yuanText(Math.max(0, payment.refundableFen - outcome.body.fen)))
        setReason('')
        return onChanged()
      case 'refused': {
        const { title, next } = failureWords(outcome.failure)
        setErrors({ form: `${title}，${next}` })
        return onChanged()
      }
      case 'unsettled':
        return setErrors({ form: `${failureWords(outcome.failure).title}。退款正在确认，不会重复退` })
      case 'storage_full':
        return setErrors({ form: '手机存储已满，没有退款。清理一些空间后再试' })
    }
  }
  const unsettled = pendingRefund(payment.paymentId) !== null
  return (
    <View className='bench-form'>
      <Card title='退款'>
        <Field label='退款金额（元）' kind='digit' name='refund-amount' maxLength={8} value={amount} onChange={setAmount} disabled={unsettled} error={errors.amount} focus={errors.amount !== undefined} help={`最多可退 ${formatFen(payment.refundableFen)}`} />
        <Field label='原因' name='refund-reason' maxLength={100} value={reason} onChange={setReason} disabled={unsettled} error={errors.reason} focus={errors.reason !== undefined} help='例如：菜品打错' />
      </Card>
      <View className='bench-error' role='alert'>{errors.form}</View>
      <Button busy={busy} onPress={unsettled ? () => void send() : check}>{unsettled ? '查询退款结果' : `退款 ${formatFen(fen)}`}</Button>
      <Dialog open={asking} title={`退款 ${formatFen(fen)}？`} confirmLabel='退款' danger onConfirm={() => void send()} onCancel={() => setAsking(false)}>
        退给 {payment.payerNameMasked}，原路退回，不能撤销。
      </Dialog>
    </View>
  )
}
