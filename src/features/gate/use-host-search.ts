import { useState } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'

/** Whom the visitor wants to see: found by part of a name. */
export function useHostSearch() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const [host, setHost] = useState<Schema<'StaffMember'> | null>(null)
  const found = useRead('findStaff', { query: { q: asked ?? '' } }, { enabled: asked !== null })
  return {
    typed, host, found,
    isAsked: asked !== null,
    type: setTyped,
    find: () => {
      if (typed.trim() === '') return
      setHost(null)
      setAsked(typed.trim())
    },
    choose: setHost,
    change: () => setHost(null),
  }
}

export type HostSearch = ReturnType<typeof useHostSearch>
