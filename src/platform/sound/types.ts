/** What a result sounds like: go on, wait for somebody, stop. Three that nobody mistakes for each other, also half deaf. */
export type Signal = 'ok' | 'wait' | 'stop'

/** Makes the device ready to sound; call it from a tap, since browsers keep silent before the first one. */
export type PrimeSound = () => void

/** Sounds a result; nothing happens where the device cannot. Never the only sign of anything. */
export type PlaySignal = (signal: Signal) => void
