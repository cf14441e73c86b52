import { useCallback, useEffect, useState } from 'react'
import { codeFromEntry, watchEntry, type Entry } from '@/platform/entry'
import { usePageParams } from '@/platform/navigation'
import { acceptedOrigins } from '@/platform/origins'
import { takeShellInput } from '@/platform/shell'
import { parseWindowCode, type CodeRefusal } from '@/shared/lib/window-code'
import { dropDraft, loadDraft, saveDraft } from './draft-store'
import { emptyDraft, type PayDraft } from './rules'

export type OpenedWith =
  | { readonly kind: 'window'; readonly c: string }
  | { readonly kind: 'refused'; readonly reason: CodeRefusal }
  | { readonly kind: 'nothing' }

function judge(entry: Entry | null): OpenedWith {
  return entry === null ? { kind: 'nothing' } : parseWindowCode(entry.text, acceptedOrigins())
}

/** The code this page was opened with; a scan that only brings WeChat's app to the front replaces it. */
export function useOpenedWith(): OpenedWith {
  const params = usePageParams()
  const [opened, setOpened] = useState(() => judge(codeFromEntry(params)))
  useEffect(() => watchEntry((entry) => setOpened(judge(entry))), [])
  return opened
}

/** The draft of one window: what the shell collected first, then what was kept; every change is kept. */
export function usePayDraft(code: string | null) {
  const [draft, setDraft] = useState<PayDraft>(() => {
    const kept = code === null ? emptyDraft : loadDraft(code)
    const typed = takeShellInput('amount')
    if (typed === '') return kept
    const taken = { ...kept, amount: typed }
    // Kept at once: a signed-out user leaves for the sign-in page before touching another key.
    if (code !== null) saveDraft(code, taken)
    return taken
  })
  const change = useCallback((patch: Partial<PayDraft>) => {
    setDraft((before) => {
      const next = { ...before, ...patch }
      if (code !== null) saveDraft(code, next)
      return next
    })
  }, [code])
  const drop = useCallback(() => {
    if (code !== null) dropDraft(code)
  }, [code])
  return { draft, change, drop }
}
