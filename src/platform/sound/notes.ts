import type { Signal } from './types'

/** One tone; times in seconds from the signal's start. */
export interface Note {
  readonly hertz: number
  readonly from: number
  readonly to: number
  /** A square wave carries further than a sine in the noise of a road. */
  readonly wave: 'sine' | 'square'
}

/** Up, level, deep: told apart by pitch, count and length alike. */
export const signals: Readonly<Record<Signal, readonly Note[]>> = {
  ok: [{ hertz: 784, from: 0, to: 0.12, wave: 'sine' }, { hertz: 1175, from: 0.13, to: 0.34, wave: 'sine' }],
  wait: [0, 0.22, 0.44].map((from) => ({ hertz: 587, from, to: from + 0.13, wave: 'sine' })),
  stop: [{ hertz: 165, from: 0, to: 0.8, wave: 'square' }],
}

/** As much of a Web Audio context as a tone needs; the browser's and WeChat's both have it. */
export interface AudioLike {
  readonly currentTime: number
  readonly destination: unknown
  createOscillator(): OscillatorLike
  createGain(): GainLike
}
interface Connectable {
  connect(to: unknown): unknown
}
interface ParamLike {
  value: number
}
export interface OscillatorLike extends Connectable {
  type: string
  readonly frequency: ParamLike
  start(when?: number): void
  stop(when?: number): void
}
export interface GainLike extends Connectable {
  readonly gain: ParamLike
}

const LOUDNESS = 0.6
/** A square wave of the same height is far louder. */
const SQUARE_LOUDNESS = 0.35

/** Plays a signal from now on. */
export function playNotes(audio: AudioLike, signal: Signal): void {
  for (const { hertz, from, to, wave } of signals[signal]) {
    const [oscillator, gain] = [audio.createOscillator(), audio.createGain()]
    oscillator.type = wave
    oscillator.frequency.value = hertz
    gain.gain.value = wave === 'square' ? SQUARE_LOUDNESS : LOUDNESS
    oscillator.connect(gain)
    gain.connect(audio.destination)
    oscillator.start(audio.currentTime + from)
    oscillator.stop(audio.currentTime + to)
  }
}
