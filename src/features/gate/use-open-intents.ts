import { useState } from 'react'
import { sendIntent, type Intent } from '@/api/intents'
import { useIntents } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import { hourMinute } from '@/shared/lib/time'

const AT_GATE = ['admitVisitor', 'refuseVisitor', 'checkOutVisitor'] as const
type GateIntent = Intent<(typeof AT_GATE)[number]>

const isOfGate = (intent: Intent): intent is GateIntent => AT_GATE.some((id) => id === intent.operationId)

const names: Readonly<Record<GateIntent['operationId'], string>> = { admitVisitor: '放行', refuseVisitor: '拒绝', checkOutVisitor: '离开' }

/** What was decided here and not heard of again; asking tells what did not come about. */
export function useOpenIntents(userId: string) {
  const open = useIntents(userId).filter(isOfGate)
  const [busy, setBusy] = useState(false)
  const [reports, setReports] = useState<readonly string[]>([])
  const ask = async () => {
    setBusy(true)
    for (const intent of open) {
      const outcome = await sendIntent(intent)
      if (outcome.kind === 'unsettled') break
      if (outcome.kind === 'refused') setReports((told) => [...told, `${hourMinute(intent.createdAt)} 的${names[intent.operationId]}没有登记上：${failureWords(outcome.failure).title}`])
    }
    setBusy(false)
  }
  return { count: open.length, busy, reports, ask: () => void ask(), read: () => setReports([]) }
}
