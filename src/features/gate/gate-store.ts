/** What this device remembers of the gate's desk: which gate it stands at and whether it sounds. Nobody's data; it outlives a shift. */
import { create } from 'zustand'
import { storage } from '@/platform/storage'

const KEY = 'gate.desk'

interface Desk {
  readonly gateId: string | null
  readonly isMuted: boolean
}

function kept(): Desk {
  const found = storage.get(KEY)
  const value = found.kind === 'found' && typeof found.value === 'object' && found.value !== null ? (found.value as Readonly<Record<string, unknown>>) : {}
  return { gateId: typeof value['gateId'] === 'string' ? value['gateId'] : null, isMuted: value['isMuted'] === true }
}

export const useDesk = create<Desk>(kept)

/** A full storage only means that it is asked again next time. */
const change = (part: Partial<Desk>): void => {
  useDesk.setState(part)
  storage.set(KEY, useDesk.getState())
}

export const chooseGate = (gateId: string): void => change({ gateId })
export const setMuted = (isMuted: boolean): void => change({ isMuted })
