/** What was typed on the pay page, kept by window code through reloads and sign-in; no personal data in it. */
import { storage } from '@/platform/storage'
import { emptyDraft, type PayDraft } from './rules'

/** `draft.` entries are wiped at sign-out. */
const KEY = 'draft.pay'

interface Kept {
  readonly code: string
  readonly draft: PayDraft
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('draft' in value)) return false
  const { draft } = value
  return typeof draft === 'object' && draft !== null && 'amount' in draft && typeof draft.amount === 'string'
}

/** The draft for this code; another window's is not offered. */
export function loadDraft(code: string): PayDraft {
  const found = storage.get(KEY)
  return found.kind === 'found' && isKept(found.value) && found.value.code === code ? { ...emptyDraft, ...found.value.draft } : emptyDraft
}

/** One draft at a time is enough: one stands at one window. */
export const saveDraft = (code: string, draft: PayDraft): void => void storage.set(KEY, { code, draft })
/** Forgets the draft of this code; what was typed for another window since stays. */
export const dropDraft = (code: string): void => {
  const found = storage.get(KEY)
  if (found.kind === 'found' && isKept(found.value) && found.value.code === code) storage.remove(KEY)
}
