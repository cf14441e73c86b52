/** `crypto`: from the system's generator. `mixed`: time, a counter and Math.random, unique but guessable in theory. */
export type RandomStrength = 'crypto' | 'mixed'

/** Lower-case hex of `byteCount` random bytes; 16 bytes (128 bits) for an attempt's key. */
export type RandomId = (byteCount: number) => string

/** How good the bytes given out so far were: `mixed` as soon as one id had to do without the system's generator. */
export type ReadRandomStrength = () => RandomStrength

/** Resolves when the generator is ready: at once in H5, after the first pool came in the mini-program. */
export type RandomReady = () => Promise<void>
