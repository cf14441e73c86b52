import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { CallError } from '@/api/problem'
import { read } from '@/api/query'
import { check, type Verdict, type WholeProof } from './check'

/** The most that one answer holds. */
const LIMIT = 50

/** Reads every page of a list. */
async function readAll<T>(page: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>): Promise<T[]> {
  const all: T[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await page(cursor)
    all.push(...items)
    cursor = nextCursor ?? undefined
  } while (cursor !== undefined)
  return all
}

async function readProof(drawId: string): Promise<WholeProof> {
  const path = { drawId }
  const first = await read('getDrawProof', { path, query: { limit: LIMIT } })
  const rest = first.nextCursor === null ? [] : await readAll((cursor) => read('getDrawProof', { path, query: { limit: LIMIT, cursor: cursor ?? first.nextCursor ?? undefined } }))
  const mine = await readAll((cursor) => read('listMyDrawEntries', { path, query: { limit: LIMIT, cursor } }))
  return { proof: first, log: [...first.items, ...rest], mine }
}

/** The whole log, and the verdict on it, computed here step by step so that the page stays alive. */
export function useProof(drawId: string, enabled: boolean) {
  const whole = useQuery<WholeProof, CallError>({ queryKey: ['getDrawProof', drawId, 'whole'], queryFn: () => readProof(drawId), enabled })
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const { data } = whole
  useEffect(() => {
    if (data === undefined) return undefined
    let left = false
    void check(data, () => left).then((result) => {
      if (result !== null) setVerdict(result)
    })
    return () => {
      left = true
    }
  }, [data])
  return { whole, verdict }
}
