import { useState } from 'react'
import type { Schema } from '@/api/types'
import { usePageShown } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { changesBetween } from './changes'

type Visit = Schema<'Visit'>

/** That a visitor registers is what one waits for, and no surprise. */
const DECIDED: readonly Visit['state'][] = ['pending', 'approved']

export interface VisitNews {
  /** One line for each thing that is other than it was when the host saw it. */
  readonly lines: readonly string[]
  /** The host has seen it, or did it; an answer may be newer than what the page has read by then. */
  readonly seen: (visit: Visit) => void
}

/** What somebody else changed while the page stands; what the host changed on a page above it is known. */
export function useVisitNews(visit: Visit): VisitNews {
  const [known, setKnown] = useState(visit)
  const shown = usePageShown()
  const isNews = shown && DECIDED.includes(known.state) && visit.version > known.version
  if (!isNews && visit !== known && visit.version >= known.version) setKnown(visit)
  return { lines: isNews ? changesBetween(known, visit, clock.now()) : [], seen: setKnown }
}
