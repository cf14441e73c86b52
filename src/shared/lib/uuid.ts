/** 32 hex digits as a version-4 UUID (RFC 9562): sets the version and variant bits. */
export function uuidFromHex(hex: string): string {
  if (!/^[0-9a-f]{32}$/.test(hex)) throw new RangeError('needs 32 lower-case hex digits')
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
