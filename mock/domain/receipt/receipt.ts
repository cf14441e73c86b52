import type { Allocation, Receipt } from '@contract/generated/types'
import { base64url, deriveKey, hmacSha256, sha256Hex } from '@mock/domain/crypto'
import type { ReceiptChainRow } from '@mock/store/rows/checkout'

/** Version of the signing key; a new one gets a new name, and old receipts keep theirs. */
export const RECEIPT_KEY_ID = 'r1'
/** What the first receipt of a chain follows. */
export const CHAIN_START = '0'.repeat(64)

/** What a receipt attests, once and for all: later refunds are not part of it. */
export interface ReceiptFacts {
  readonly paymentId: string
  readonly serial: string
  readonly windowId: string
  readonly payerId: string
  readonly payableFen: number
  readonly allocations: readonly Allocation[]
  readonly paidAt: string
}

/** The canonical text: a JSON array in this fixed order, so that no spelling of a document can differ. */
const canonicalText = (facts: ReceiptFacts, sequence: number): string => {
  const { paymentId, serial, windowId, payerId, payableFen, allocations, paidAt } = facts
  const shares = allocations.map(({ accountId, fen }) => [accountId, fen])
  return JSON.stringify([sequence, paymentId, serial, windowId, payerId, payableFen, shares, paidAt])
}

const digestOf = (facts: ReceiptFacts, sequence: number, previousDigest: string): string =>
  sha256Hex(`${canonicalText(facts, sequence)}\n${previousDigest}`)

const signatureOf = (secret: string, keyId: string, digest: string): string =>
  base64url(hmacSha256(deriveKey(secret, `receipt:${keyId}`), digest))

/** The receipt that follows the end of a chain (undefined for the first one). */
export const nextReceipt = (secret: string, end: ReceiptChainRow | undefined, facts: ReceiptFacts): Receipt => {
  const sequence = (end?.sequence ?? 0) + 1
  const previousDigest = end?.digest ?? CHAIN_START
  const digest = digestOf(facts, sequence, previousDigest)
  return { sequence, digest, previousDigest, keyId: RECEIPT_KEY_ID, signature: signatureOf(secret, RECEIPT_KEY_ID, digest) }
}

/** Position of the first receipt that does not follow or was altered; null when the whole chain holds. */
export const firstBreak = (
  secret: string, chain: readonly { readonly facts: ReceiptFacts; readonly receipt: Receipt }[],
): number | null => {
  let previous = CHAIN_START
  for (const [at, { facts, receipt }] of chain.entries()) {
    const digest = digestOf(facts, at + 1, previous)
    const holds = receipt.sequence === at + 1 && receipt.previousDigest === previous && receipt.digest === digest
      && receipt.signature === signatureOf(secret, receipt.keyId, digest)
    if (!holds) return at + 1
    previous = digest
  }
  return null
}
