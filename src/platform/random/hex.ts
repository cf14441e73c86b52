/** Lower-case hex of bytes. */
export function hex(bytes: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 1) text += ((bytes[i] ?? 0) & 255).toString(16).padStart(2, '0')
  return text
}
