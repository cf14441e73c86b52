/** base64url without padding (RFC 4648 §5), for both sides and without the globals that mini-programs lack. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as text. */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let digit = 0; digit < Math.min(left + 1, 4); digit += 1) text += ALPHABET[(bits >> (18 - 6 * digit)) & 63]
  }
  return text
}

/** The bytes of a text; null when it is none, also when bits are left over that are not zero (two texts would mean the same). */
export const fromBase64url = (text: string): Uint8Array | null => {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const digit of text) {
    const value = ALPHABET.indexOf(digit)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at] = (bits >> held) & 255
    at += 1
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null
}

/** ASCII text as bytes; throws on anything else, which is a bug of the caller. */
export const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => {
  const code = character.charCodeAt(0)
  if (code > 127) throw new RangeError('not ASCII')
  return code
})

/** Bytes as ASCII text; null when one of them is none. */
export const asciiText = (bytes: Uint8Array): string | null => {
  let text = ''
  for (const byte of bytes) {
    if (byte > 127) return null
    text += String.fromCharCode(byte)
  }
  return text
}
