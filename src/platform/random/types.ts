/** `crypto`: from the system's generator. `mixed`: time, a counter and Math.random, unique but guessable in theory. */
export type RandomStrength = 'crypto' | 'mixed'

/** Lower-case hex of `byteCount` random bytes; 16 bytes (128 bits) for an attempt's key. */
export type RandomId = (byteCount: number) => string
