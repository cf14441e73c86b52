import { useEffect, useState } from 'react'
import { isOnline, watchOnline } from '@/platform/online'

/** What the device says of its network; only ever used for words, never to withhold a request. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(isOnline)
  useEffect(() => watchOnline(setOnline), [])
  return online
}
