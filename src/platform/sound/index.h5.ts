import { playNotes } from './notes'
import type { PlaySignal, PrimeSound } from './types'

export type { PlaySignal, PrimeSound, Signal } from './types'

let audio: AudioContext | null = null

/** iOS before 14.5 has only the prefixed one; there it stays silent, and the vibration and the words do the work. */
export const primeSound: PrimeSound = () => {
  if (audio === null && typeof AudioContext === 'function') audio = new AudioContext()
  // A call or the lock screen suspends it.
  if (audio !== null && audio.state !== 'running') void audio.resume().catch(() => undefined)
}

export const playSignal: PlaySignal = (signal) => {
  if (audio !== null && audio.state === 'running') playNotes(audio, signal)
}
