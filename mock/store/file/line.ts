import { crc32 } from 'node:zlib'

/** One value as one line: CRC-32 of the JSON in hex, a space, the JSON. A torn or changed line does not read back. */
export const writeLine = (value: unknown): string => {
  const json = JSON.stringify(value)
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`
}

/** The value of a line without its newline, or null when the line is damaged. */
export const readLine = (line: string): unknown => {
  const json = line.slice(9)
  if (line[8] !== ' ' || crc32(json).toString(16).padStart(8, '0') !== line.slice(0, 8)) return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
