/**
 * The wallet card: what the gate needs to see when the phone has no network. Kept under a hash of the link's secret, without personal data,
 * and removed when the pass is over or the server says that it is no longer good.
 */
import { storage } from '@/platform/storage'
import { clock } from '@/shared/lib/clock'
import { isOver, type PassFacts } from './invitation-rules'

const PREFIX = 'pass.'
/** Of the stored form; a card of another version is not shown. */
const VERSION = 1

export interface WalletCard {
  readonly version: typeof VERSION
  readonly facts: PassFacts
  /** Epoch ms of the answer by the server's clock. */
  readonly asOfMs: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function isCard(value: unknown): value is WalletCard {
  if (!isRecord(value) || value['version'] !== VERSION || typeof value['asOfMs'] !== 'number') return false
  const { facts } = value
  return isRecord(facts) && isRecord(facts['pass']) && typeof facts['pass']['token'] === 'string' && typeof facts['pass']['endsAt'] === 'string'
}

/** Keeps the card of this answer; a full storage only means no card. */
export const keepCard = (scope: string, facts: PassFacts, asOfMs: number): void => {
  const card: WalletCard = { version: VERSION, facts, asOfMs }
  storage.set(PREFIX + scope, card)
}

export const dropCard = (scope: string): void => void storage.remove(PREFIX + scope)

/** The card of this link while its pass is not over; null else. */
export function loadCard(scope: string): WalletCard | null {
  const found = storage.get(PREFIX + scope)
  return found.kind === 'found' && isCard(found.value) && !isOver(found.value.facts, clock.now()) ? found.value : null
}

/** Removes every card whose pass is over, and what is none. */
export function sweepCards(): void {
  const listed = storage.keys()
  if (listed.kind !== 'listed') return
  for (const key of listed.keys) {
    if (key.startsWith(PREFIX) && loadCard(key.slice(PREFIX.length)) === null) storage.remove(key)
  }
}
