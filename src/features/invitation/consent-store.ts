/**
 * Which notice was agreed to behind this link, so that a reload does not ask again and a newer notice does. Wiped with the drafts at sign-out;
 * the backend keeps its own record.
 */
import { storage } from '@/platform/storage'

const nameOf = (scope: string): string => `draft.consent.${scope}`

export const hasAgreed = (scope: string, version: string): boolean => {
  const found = storage.get(nameOf(scope))
  return found.kind === 'found' && found.value === version
}

export const rememberAgreed = (scope: string, version: string): void => void storage.set(nameOf(scope), version)
export const forgetAgreed = (scope: string): void => void storage.remove(nameOf(scope))
