import { useCallback, useEffect, useRef, useState } from 'react'
import { codeFromEntry, watchEntry, type Entry } from '@/platform/entry'
import { usePageParams } from '@/platform/navigation'
import { acceptedOrigins } from '@/platform/origins'
import { takeShellInput, takeShellTap } from '@/platform/shell'
import { parseWindowCode, type CodeRefusal } from '@/shared/lib/window-code'
import { sourceOf, type CodeSource } from './code-source'
import { dropDraft, loadDraft, saveDraft } from './draft-store'
import { emptyDraft, type PayDraft } from './rules'

export type OpenedWith =
  | { readonly kind: 'window'; readonly c: string; readonly source: CodeSource }
  | { readonly kind: 'refused'; readonly reason: CodeRefusal }
  | { readonly kind: 'nothing' }

function judge(entry: Entry | null, source: CodeSource): OpenedWith {
  if (entry === null) return { kind: 'nothing' }
  const parsed = parseWindowCode(entry.text, acceptedOrigins())
  return parsed.kind === 'refused' ? parsed : { ...parsed, source }
}

/** The code this page was opened with; a scan that only brings WeChat's app to the front replaces it. */
export function useOpenedWith(): OpenedWith {
  const params = usePageParams()
  const [opened, setOpened] = useState(() => judge(codeFromEntry(params), sourceOf(params)))
  useEffect(() => watchEntry((entry) => setOpened(judge(entry, 'wechat'))), [])
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
  const change = useCallback((patch: Partial<PayDraft> | ((before: PayDraft) => Partial<PayDraft>)) => {
    setDraft((before) => {
      const next = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) }
      if (code !== null) saveDraft(code, next)
      return next
    })
  }, [code])
  const drop = useCallback(() => {
    if (code !== null) dropDraft(code)
  }, [code])
  return { draft, change, drop }
}

/** 支付 tapped on the prerendered shell is honoured once the payee is known; it only leads to the confirmation. */
export function useTapOnShell(ready: boolean, onTap: () => void): void {
  const [tapped] = useState(takeShellTap)
  const done = useRef(false)
  useEffect(() => {
    if (!ready || done.current || tapped !== 'pay') return
    done.current = true
    onTap()
  })
}
