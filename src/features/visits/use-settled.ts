import { useEffect, useState } from 'react'

/** Long enough for the next letter of a word, short enough to feel at once. */
const REST_MS = 300

/** What was typed, once the typing rests: a search asks for words and not for letters. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
