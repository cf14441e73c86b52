/** Which privacy notice was agreed to on this device: nothing is collected before. */
import { storage } from '@/platform/storage'

const KEY = 'session.consent'

/** The agreed version, or null. */
export const agreedVersion = (): string | null => {
  const found = storage.get(KEY)
  return found.kind === 'found' && typeof found.value === 'string' ? found.value : null
}

export const rememberConsent = (version: string): void => void storage.set(KEY, version)
export const withdrawConsent = (): void => void storage.remove(KEY)
