import { useState } from 'react'
import { call } from '@/api/client'
import { queryClient } from '@/api/query-client'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import type { Policy } from '@/features/visit-when'
import { clock } from '@/shared/lib/clock'
import { changeOf, changeProblems, draftOf } from './change-rules'
import { changesBetween } from './changes'

interface ChangeFacts {
  /** As it was read first. */
  readonly visit: Schema<'Visit'>
  readonly policy: Policy
  /** Reads it again, after somebody else was quicker. */
  readonly readAgain: () => Promise<Schema<'Visit'> | undefined>
  readonly onDone: (visit: Schema<'Visit'>) => void
}

/** Changes a visit as it was seen; when it has changed meanwhile, says how and keeps what was typed. Repeating it is harmless. */
export function useChange({ visit, policy, readAgain, onDone }: ChangeFacts) {
  const [base, setBase] = useState(visit)
  const [draft, setDraft] = useState(() => draftOf(visit))
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [stop, setStop] = useState<string | null>(null)
  /** What somebody else changed since. */
  const [news, setNews] = useState<readonly string[]>([])
  const problemsNow = () => changeProblems(draft, policy, clock.now())
  const save = async () => {
    setBusy(true)
    setStop(null)
    const result = await call('changeVisit', { path: { visitId: base.visitId }, body: changeOf(draft, base) })
    if (result.kind === 'ok') {
      await queryClient.invalidateQueries()
      setBusy(false)
      return onDone(result.body)
    }
    const { title, next } = failureWords(result)
    setStop(result.kind === 'lost' ? `${title}。再保存一次，不会重复修改` : `${title}，${next}`)
    if (result.kind === 'problem' && result.problem.code === 'visit_changed') {
      const fresh = await readAgain()
      if (fresh !== undefined) {
        setNews(changesBetween(base, fresh, clock.now()))
        setBase(fresh)
      }
    }
    setBusy(false)
  }
  return {
    base, draft, busy, stop, news, change: setDraft,
    problems: tried ? problemsNow() : null,
    /** Whether it may be sent; from now on the form says why not. */
    check: () => {
      setTried(true)
      return problemsNow() === null
    },
    save: () => void save(),
  }
}
