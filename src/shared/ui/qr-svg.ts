import { encode } from 'uqr'

/** White modules around the code that scanners need (ISO/IEC 18004: four). */
const QUIET = 4

/**
 * A QR code as an SVG data URI: black on white, one path with a run per row, a few KB. Percent-encoded, because the
 * mini-program has no btoa. Level M repairs 15 %: enough for a screen, coarser modules than Q.
 */
export const qrSvg = (text: string): string => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const path = data.map((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`
    + `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Start and length of each run of dark modules. */
const runs = (row: readonly boolean[]): [number, number][] => {
  const found: [number, number][] = []
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x += 1
    found.push([start, x - start + 1])
  }
  return found
}
