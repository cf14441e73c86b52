import { encode } from 'uqr'

/** White modules around the code that scanners need (ISO/IEC 18004: four). */
const QUIET = 4

/**
 * A QR code as an SVG data URI: black on white, one line a row, dashed by moves. Percent-encoded, because the mini-program has no btoa, and
 * terse, because there each turn of a pass sends it to the view. Level M repairs 15 %: enough for a screen, coarser modules than Q; L (7 %)
 * is for long texts, whose modules would become too fine.
 */
export const qrSvg = (text: string, ecc: 'L' | 'M' = 'M'): string => {
  const { data, size } = encode(text, { ecc, border: QUIET })
  const path = data.map((row, y) => line(row, y)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`
    + `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** A row through the middle of its modules, as long as its dark ones and over its light ones; `-0` needs no separator. */
const line = (row: readonly boolean[], y: number): string => {
  let path = ''
  let end = 0
  for (const [start, length] of runs(row)) {
    path += path === '' ? `M${start} ${y}.5h${length}` : `m${start - end}-0h${length}`
    end = start + length
  }
  return path
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
