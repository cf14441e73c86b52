/**
 * SHA-256 (FIPS 180-4) and HMAC (RFC 2104) of bytes, so that a phone checks a draw and turns a pass's code with nothing but itself.
 * Of our own, because the libraries lean on TextEncoder and BigInt, which mini-programs lack.
 */
const BLOCK = 64
const WORDS = 64

/** The first 32 bits of the fractional part, as the standard makes its constants. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0

const primes: readonly number[] = (() => {
  const found: number[] = []
  for (let n = 2; found.length < WORDS; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
})()
const K = primes.map((prime) => fraction(Math.cbrt(prime)))
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Message, a one bit, zeros, and the length in bits: whole blocks. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0)
  return view
}

function schedule(view: DataView, from: number): Int32Array {
  const w = new Int32Array(WORDS)
  for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(from + 4 * t)
  for (let t = 16; t < WORDS; t += 1) {
    const near = w[t - 2] ?? 0
    const far = w[t - 15] ?? 0
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    w[t] = (s1 + (w[t - 7] ?? 0) + s0 + (w[t - 16] ?? 0)) | 0
  }
  return w
}

/** SHA-256: 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message)
  const state = Int32Array.from(START)
  for (let from = 0; from < view.byteLength; from += BLOCK) {
    const w = schedule(view, from)
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let t = 0; t < WORDS; t += 1) {
      const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      const t1 = (h + big1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (w[t] ?? 0)) | 0
      const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
      const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g]
    }
    const after = [a, b, c, d, e, f, g, h]
    after.forEach((word, at) => { state[at] = ((state[at] ?? 0) + word) | 0 })
  }
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, at) => digest.setInt32(4 * at, word))
  return new Uint8Array(digest.buffer)
}

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** HMAC-SHA-256: 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK)
  block.set(key.length > BLOCK ? sha256(key) : key)
  const inner = sha256(joined(block.map((byte) => byte ^ 0x36), message))
  return sha256(joined(block.map((byte) => byte ^ 0x5c), inner))
}
