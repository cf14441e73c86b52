/** A short tick under the finger; nothing happens where the device cannot. Never the only sign of anything. */
export type TapFeedback = () => void
