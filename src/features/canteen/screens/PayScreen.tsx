import { useState } from 'react'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go, replace } from '@/platform/navigation'
import { StateView } from '@/shared/ui'
import type { CodeSource } from '../code-source'
import type { Resolution } from '../rules'
import { AccountSheet } from '../ui/AccountSheet'
import { CodeRefused } from '../ui/CodeRefused'
import { ConfirmSheet } from '../ui/ConfirmSheet'
import { DuplicateDialog } from '../ui/DuplicateDialog'
import { MealSheet } from '../ui/MealSheet'
import { PayLines } from '../ui/PayLines'
import { PayView } from '../ui/PayView'
import { StopNotice } from '../ui/StopNotice'
import { usePayForm } from '../use-pay-form'
import { useOpenedWith } from '../use-pay-page'
import { useResolution } from '../use-resolution'

/**
 * Pay at a window: payee, amount, confirm. Opened by the scanner, by WeChat's scan (`q`) or by the printed link (`c`).
 * A text that is no code of ours is refused before anybody is asked to sign in.
 */
export function PayScreen() {
  const opened = useOpenedWith()
  if (opened.kind === 'refused') return <CodeRefused reason={opened.reason} />
  if (opened.kind === 'window') return <PayAt key={opened.c} code={opened.c} source={opened.source} />
  return (
    <Screen title='付款'>
      <StateView kind='empty' icon='scan' title='还没有扫码' text='扫窗口张贴的公务餐二维码就能付款' action={{ label: '扫一扫', onPress: () => replace('scan') }} />
    </Screen>
  )
}

function PayAt({ code, source }: { readonly code: string; readonly source: CodeSource }) {
  const session = useRequireSession({ route: 'pay', query: { c: code, by: source === 'link' ? undefined : source } })
  const resolution = useResolution(code, source, session.status !== 'signed_out')
  if (resolution.error !== null && resolution.data === undefined) {
    const { title, next } = failureWords(resolution.error.failure)
    const final = resolution.error.failure.kind === 'problem' && !resolution.error.failure.problem.retryable
    const action = final ? { label: '重新扫码', onPress: () => replace('scan') } : { onPress: () => void resolution.refetch() }
    return <Screen title='付款'><StateView kind='error' title={title} text={next} action={action} /></Screen>
  }
  // Another user's quote must not be paid, nor their reason be offered: a new user is a new form.
  return <PayForm key={session.user?.staffId ?? ''} code={code} resolution={resolution.data} />
}

interface PayFormProps {
  readonly code: string
  /** Not there yet: the keypad works all the same. */
  readonly resolution: Resolution | undefined
}

function PayForm({ code, resolution }: PayFormProps) {
  const { draft, edit, press, lacking, busy, pay, duplicate, payAgain, checkout } = usePayForm(code, resolution)
  const [sheet, setSheet] = useState<'meal' | 'accounts' | null>(null)
  const closeSheet = () => setSheet(null)
  return (
    <PayView
      amount={draft.amount}
      onKey={press}
      payee={resolution?.payee}
      error={lacking?.field === 'amount' ? lacking.words : undefined}
      busy={busy}
      onPay={() => void pay()}
      frame={(props) => <Screen {...props} />}
      overlay={resolution === undefined ? undefined : (
        <>
          <MealSheet open={sheet === 'meal'} resolution={resolution} draft={draft} onChange={edit} onClose={closeSheet} />
          <AccountSheet open={sheet === 'accounts'} resolution={resolution} draft={draft} onChange={edit} onClose={closeSheet} />
          <ConfirmSheet
            step={checkout.step} onConfirm={(quote) => void checkout.confirm(quote)} onCancel={checkout.cancel}
            onPin={(quote, pin) => void checkout.confirmWithPin(quote, pin)} onCoupons={checkout.chooseCoupons}
          />
          <DuplicateDialog earlier={duplicate} onAgain={payAgain} onCancel={checkout.cancel} />
        </>
      )}
    >
      {resolution === undefined ? undefined : (
        <>
          <StopNotice stop={checkout.stop} onResult={(key) => go('payResult', { key })} onSetPin={() => go('pin', { mode: 'set' })} />
          <PayLines
            resolution={resolution} draft={draft} onChange={edit} lacking={lacking}
            onMeal={() => setSheet('meal')} onAccounts={() => setSheet('accounts')}
          />
        </>
      )}
    </PayView>
  )
}
