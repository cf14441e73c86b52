import { useState } from 'react'

/** How many come in, and whether the host stands at the gate. */
export interface AdmissionChoice {
  readonly persons: number
  readonly hostPresent: boolean
}

/** The guard's choice about one answer; another answer begins anew: all that are registered, and no host seen. */
export function useChoice(answer: unknown, most: number): readonly [AdmissionChoice, (choice: AdmissionChoice) => void] {
  const [made, setMade] = useState<{ readonly of: unknown; readonly choice: AdmissionChoice } | null>(null)
  const choice = made !== null && made.of === answer ? made.choice : { persons: most, hostPresent: false }
  return [choice, (next) => setMade({ of: answer, choice: next })]
}
