/** A short tick under the finger; nothing happens where the device cannot. Never the only sign of anything. */
export type TapFeedback = () => void

/** How a result is felt in a pocket or a glove: once short to go on, twice to wait, long to stop. */
export type SignalFeedback = (signal: 'ok' | 'wait' | 'stop') => void
