/** What the console at /__mock/ may see and do in the domains. */
import { isCodeRevoked, revocationId, signedWindowUrl } from '@mock/domain/canteen/window-code'
import type { ConsoleDoor, ConsoleWindow } from '@mock/kit/types'
import type { WindowRow } from '@mock/store/rows/canteen'
import type { AppTx } from '@mock/store/tables'

const windowOf = (tx: AppTx, windowId: string): WindowRow => {
  const window = tx.get('windows', windowId)
  if (!window) throw new Error(`no window ${windowId}`)
  return window
}

const revoke = (tx: AppTx, { id, keyId }: WindowRow, at: string): void => {
  if (!isCodeRevoked(tx, id, keyId)) tx.put('codeRevocations', { id: revocationId(id, keyId), windowId: id, keyId, revokedAt: at })
}

const nextKeyId = (keyId: string): string => `k${Number(keyId.slice(1)) + 1}`

/** Lists and revokes window codes, shows sent SMS codes. */
export const consoleDoor: ConsoleDoor = {
  listWindows: (tx, config) => tx.all('windows').map((window): ConsoleWindow => ({
    windowId: window.id,
    venueName: tx.get('venues', window.venueId)?.name ?? '',
    windowName: window.name,
    url: signedWindowUrl(config, window),
    keyId: window.keyId,
    state: isCodeRevoked(tx, window.id, window.keyId) ? 'revoked' : 'active',
  })),
  revokeWindow: (tx, windowId, at) => revoke(tx, windowOf(tx, windowId), at),
  // The next key version signs the new sticker; the old version is revoked for this window only.
  reissueWindow: (tx, windowId, at) => {
    const window = windowOf(tx, windowId)
    revoke(tx, window, at)
    tx.patch('windows', windowId, { keyId: nextKeyId(window.keyId) })
  },
  lastSmsCodes: (tx) => [...tx.all('smsOutbox')]
    .sort((a, b) => Number(b.id) - Number(a.id))
    .map(({ phone, code, at }) => ({ phone, code, at })),
}
