/** A PIN traded for minutes of trust in one session: opaque, random, stored as its hash. */
import { base64url, sha256Hex } from '@mock/domain/crypto'
import type { RulesRow } from '@mock/store/rows/canteen'
import type { SessionRow } from '@mock/store/rows/identity'
import type { AppReadTx, AppTx } from '@mock/store/tables'

const PROOF_BYTES = 32

/** Issues a proof bound to the session. */
export const issuePinProof = (
  tx: AppTx, session: SessionRow, nowMs: number, rules: RulesRow, random: { bytes(length: number): Uint8Array },
): { readonly proof: string; readonly expiresMs: number } => {
  for (const old of tx.find('pinProofs', 'byStaff', session.staffId)) {
    if (nowMs >= old.expiresMs) tx.delete('pinProofs', old.id)
  }
  const proof = `ppf_${base64url(random.bytes(PROOF_BYTES))}`
  const expiresMs = nowMs + rules.pin.proofSeconds * 1000
  tx.put('pinProofs', { id: sha256Hex(proof), sessionId: session.id, staffId: session.staffId, expiresMs })
  return { proof, expiresMs }
}

/** Whether the proof was issued to this session and has not expired. It may be shown several times. */
export const checkPinProof = (tx: AppReadTx, sessionId: string, proof: string, nowMs: number): boolean => {
  const row = tx.get('pinProofs', sha256Hex(proof))
  return row !== undefined && row.sessionId === sessionId && nowMs < row.expiresMs
}

/** Ends every proof of a person: the PIN changed. */
export const revokePinProofs = (tx: AppTx, staffId: string): void => {
  for (const { id } of tx.find('pinProofs', 'byStaff', staffId)) tx.delete('pinProofs', id)
}
