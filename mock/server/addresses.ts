import { networkInterfaces } from 'node:os'

/** The machine's first private IPv4 address, for phones on the same network; null without one. */
export const lanAddress = (): string | null => {
  for (const list of Object.values(networkInterfaces())) {
    for (const { family, internal, address } of list ?? []) if (family === 'IPv4' && !internal && isPrivate(address)) return address
  }
  return null
}

const plain = (address: string): string => address.replace(/^::ffff:/, '')

/** Whether the peer is this machine. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && (plain(address) === '::1' || plain(address).startsWith('127.'))

/** Loopback, RFC 1918, link-local and unique-local addresses: where a cookie without Secure may go in plain http. */
export const isPrivate = (address: string | undefined): boolean => {
  if (address === undefined) return false
  if (isLoopback(address)) return true
  const ip = plain(address)
  return /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(ip) || /^(fe[89ab]|f[cd])/i.test(ip)
}
