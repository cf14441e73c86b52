import { useCallback, useEffect, useRef, useState } from 'react'
import { failureWords } from '@/api/words'
import { useCheckout, type CheckoutStop, type Quote, type QuoteRequest } from '@/features/checkout'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go, replace } from '@/platform/navigation'
import { takeShellTap } from '@/platform/shell'
import { pressKey } from '@/shared/lib/amount-keys'
import { formatFen } from '@/shared/lib/money'
import { hourMinute } from '@/shared/lib/time'
import { Dialog, StateView } from '@/shared/ui'
import { missing, quoteRequest, type Missing } from '../rules'
import { AccountSheet } from '../ui/AccountSheet'
import { CodeRefused } from '../ui/CodeRefused'
import { ConfirmSheet } from '../ui/ConfirmSheet'
import { MealSheet } from '../ui/MealSheet'
import { PayLines } from '../ui/PayLines'
import { PayView } from '../ui/PayView'
import { StopNotice } from '../ui/StopNotice'
import { useOpenedWith, usePayDraft } from '../use-pay-page'
import { usePosition } from '../use-position'
import { useResolution } from '../use-resolution'

/**
 * Pay at a window: payee, amount, confirm. Opened by the scanner, by WeChat's scan (`q`) or by the printed link (`c`).
 * A text that is no code of ours is refused before anybody is asked to sign in.
 */
export function PayScreen() {
  const opened = useOpenedWith()
  if (opened.kind === 'refused') return <CodeRefused reason={opened.reason} />
  if (opened.kind === 'window') return <PayAt key={opened.c} code={opened.c} />
  return (
    <Screen title='付款'>
      <StateView kind='empty' icon='scan' title='还没有扫码' text='扫窗口张贴的公务餐二维码就能付款' action={{ label: '扫一扫', onPress: () => replace('scan') }} />
    </Screen>
  )
}

function PayAt({ code }: { readonly code: string }) {
  const session = useRequireSession({ route: 'pay', query: { c: code } })
  const resolution = useResolution(code, 'link', session.status !== 'signed_out')
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
  readonly resolution: ReturnType<typeof useResolution>['data']
}

function PayForm({ code, resolution }: PayFormProps) {
  const { draft, change, drop } = usePayDraft(code)
  const [sheet, setSheet] = useState<'meal' | 'accounts' | null>(null)
  const [lacking, setLacking] = useState<Missing | null>(null)
  const [locating, setLocating] = useState(false)
  const position = usePosition(resolution !== undefined)
  const isHere = useIsHere()
  const onSent = useCallback((key: string) => {
    drop()
    // Who went back meanwhile is on another page, which must not be replaced; 我的事项 and the bills tell the result.
    if (isHere()) replace('payResult', { key })
  }, [drop, isHere])
  const checkout = useCheckout(onSent)
  const { step, stop } = checkout

  const pay = async () => {
    if (resolution === undefined) return
    const lack = missing(resolution, draft)
    setLacking(lack)
    if (lack !== null) return
    setLocating(true)
    const found = await position(isTooFar(stop))
    setLocating(false)
    await checkout.prepare(quoteRequest(resolution, draft, locationOf(found)))
  }
  const payAgain = () => {
    if (step.name === 'duplicate') void checkout.payAgain(step.quote)
  }
  useTapOnShell(resolution !== undefined, () => void pay())
  const duplicate = step.name === 'duplicate' ? step.quote.duplicateOf : null
  const edit: typeof change = (patch) => {
    setLacking(null)
    change(patch)
  }

  return (
    <PayView
      amount={draft.amount}
      onKey={(key) => edit({ amount: pressKey(draft.amount, key) })}
      payee={resolution?.payee}
      error={lacking?.field === 'amount' ? lacking.words : undefined}
      busy={locating || step.name === 'quoting'}
      onPay={() => void pay()}
      frame={(props) => <Screen {...props} />}
      overlay={resolution === undefined ? undefined : (
        <>
          <MealSheet open={sheet === 'meal'} resolution={resolution} draft={draft} onChange={edit} onClose={() => setSheet(null)} />
          <AccountSheet open={sheet === 'accounts'} resolution={resolution} draft={draft} onChange={edit} onClose={() => setSheet(null)} />
          <ConfirmSheet
            step={step} onConfirm={(quote) => void checkout.confirm(quote)} onCancel={checkout.cancel}
            onPin={(quote, pin) => void checkout.confirmWithPin(quote, pin)} onCoupons={checkout.chooseCoupons}
          />
          <Dialog
            open={duplicate !== null} title={duplicate === null ? '' : again(duplicate)} confirmLabel='再付一次' cancelLabel='不付了' danger
            onConfirm={payAgain} onCancel={checkout.cancel}
          >
            刚才已向这个窗口付过同样的金额。
          </Dialog>
        </>
      )}
    >
      {resolution === undefined ? undefined : (
        <>
          <StopNotice stop={stop} onResult={(key) => go('payResult', { key })} onSetPin={() => go('pin', { mode: 'set' })} />
          <PayLines resolution={resolution} draft={draft} onChange={edit} lacking={lacking} onMeal={() => setSheet('meal')} onAccounts={() => setSheet('accounts')} />
        </>
      )}
    </PayView>
  )
}

/** Whether the page is still open when a late answer comes. */
function useIsHere(): () => boolean {
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return useCallback(() => here.current, [])
}

const isTooFar = (stop: CheckoutStop | null): boolean =>
  stop?.kind === 'failure' && stop.failure.kind === 'problem' && stop.failure.problem.code === 'too_far'

/** 支付 tapped on the prerendered shell is honoured once the payee is known; it only leads to the confirmation. */
function useTapOnShell(ready: boolean, onTap: () => void): void {
  const [tapped] = useState(takeShellTap)
  const done = useRef(false)
  useEffect(() => {
    if (!ready || done.current || tapped !== 'pay') return
    done.current = true
    onTap()
  })
}

const again = ({ paidAt, payableFen }: NonNullable<Quote['duplicateOf']>): string => `${hourMinute(paidAt)} 已付 ${formatFen(payableFen)}，再付一次？`

type Found = Awaited<ReturnType<ReturnType<typeof usePosition>>>

/** The contract takes the position without its instant. */
function locationOf(found: Found): QuoteRequest['location'] {
  if (found.status !== 'available') return { status: found.status }
  const { latitude, longitude, coordSys, accuracyM } = found
  return { status: 'available', latitude, longitude, coordSys, accuracyM }
}
