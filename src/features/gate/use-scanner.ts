import { useEffect, useState } from 'react'
import type { Words } from '@/api/words'
import { usePageShown } from '@/platform/navigation'
import { decodePicture, pickPicture, scanOnce, scanWays, type ScanOutcome } from '@/platform/scan'
import { primeSound } from '@/platform/sound'
import { scannedText } from './rules'
import { scanTroubleWords } from './scan-trouble-words'
import type { Way } from './ui/DeskKeys'
import type { Shown } from './use-gate-check'
import { useFeed } from './use-feed'

/** An answer that nobody looks at any more: the camera rests. */
const REST_MS = 90_000

/**
 * The ways to what a visitor shows, whichever is open; the camera stays on behind an answer and looks on when `open` comes back.
 * Scanning without a live camera ends in WeChat's scanner or in a picture.
 */
export function useScanner(open: boolean, check: (shown: Shown) => void) {
  const [ways] = useState(scanWays)
  const [way, setWay] = useState<Way>('none')
  const [trouble, setTrouble] = useState<Words | null>(null)
  const isShown = usePageShown()
  const conclude = (outcome: ScanOutcome) => {
    if (outcome.kind === 'text') check({ by: 'scan', value: scannedText(outcome.text) })
    if (outcome.kind === 'failed') setTrouble(scanTroubleWords(outcome.reason))
  }
  const feed = useFeed(way === 'camera' && isShown, {
    onText: (text) => check({ by: 'scan', value: scannedText(text) }),
    onEnded: (outcome) => {
      setWay('none')
      conclude(outcome)
    },
  })
  const { next } = feed
  useEffect(() => {
    if (open) return next()
    const timer = setTimeout(() => setWay((now) => (now === 'camera' ? 'none' : now)), REST_MS)
    return () => clearTimeout(timer)
  }, [open, next])

  const choose = (chosen: Way) => {
    primeSound()
    setTrouble(null)
    setWay(chosen)
  }
  const pick = async () => {
    primeSound()
    const picture = await pickPicture()
    if (picture !== null) conclude(await decodePicture(picture))
  }
  const scan = () => {
    if (ways.includes('camera')) return choose('camera')
    choose('none')
    if (ways.includes('native')) void scanOnce().then(conclude)
    else void pick()
  }
  return { way, feed, trouble, scan, choose, pick: ways.includes('picture') ? () => void pick() : undefined }
}

export type Scanner = ReturnType<typeof useScanner>
