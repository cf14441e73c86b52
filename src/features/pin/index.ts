/** Door of the pay PIN: a proof for whatever takes money. */
export { proofHeader, provePin, type PinVerdict } from './pin-proof'
