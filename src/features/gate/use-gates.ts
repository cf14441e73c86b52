import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import type { CallError } from '@/api/problem'
import { chooseGate, useDesk } from './gate-store'

export interface Gates {
  readonly items: readonly Schema<'Gate'>[]
  /** Where this device stands; the first of the guard's gates until one is chosen. */
  readonly gate: Schema<'Gate'> | undefined
  readonly loading: boolean
  readonly error: CallError | null
  readonly retry: () => void
  readonly choose: (gateId: string) => void
}

/** The gates that I guard, and the one I am at. */
export function useGates(enabled: boolean): Gates {
  const read = useRead('listServedGates', {}, { enabled })
  const chosen = useDesk(({ gateId }) => gateId)
  const items = read.data?.items ?? []
  return {
    items,
    gate: items.find(({ gateId }) => gateId === chosen) ?? items[0],
    loading: read.isPending,
    error: read.data === undefined ? read.error : null,
    retry: () => void read.refetch(),
    choose: chooseGate,
  }
}
