import type { Visit } from './visit'

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

export type Medians = { readonly [K in keyof Visit]: number }

export function medians(visits: readonly Visit[]): Medians {
  const of = (key: keyof Visit) => median(visits.map((one) => one[key] ?? NaN))
  return {
    fcp: of('fcp'), lcp: of('lcp'), cls: of('cls'), tbt: of('tbt'), jsKB: of('jsKB'), totalKB: of('totalKB'), requests: of('requests'), doneMs: of('doneMs'),
  }
}

/** A figure that must not be passed, told with what it stands beside. */
export interface Limit {
  readonly name: string
  readonly value: number
  readonly must: number
}

/** Prints the table; ratios are to the first row, the static floor. */
export function printTable(rows: ReadonlyMap<string, Medians>): void {
  const floor = [...rows.values()][0]
  const cell = (value: number, base: number | undefined, digits: number) =>
    Number.isNaN(value) ? '–' : `${value.toFixed(digits)}${base === undefined || base === 0 || Number.isNaN(base) ? '' : ` (${(value / base).toFixed(2)}x)`}`
  console.log(['', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'JS KB', 'total KB', 'requests', 'works ms'].join('\t'))
  for (const [label, m] of rows) {
    console.log([
      label.padEnd(12), cell(m.fcp, floor?.fcp, 0), cell(m.lcp, floor?.lcp, 0), m.tbt.toFixed(0), m.cls.toFixed(3), m.jsKB.toFixed(1),
      m.totalKB.toFixed(1), m.requests.toFixed(0), cell(m.doneMs, undefined, 0),
    ].join('\t'))
  }
}

/** Prints each limit with its verdict; answers whether all are kept. */
export function printLimits(limits: readonly Limit[]): boolean {
  for (const { name, value, must } of limits) console.log(`${value <= must ? 'ok  ' : 'MISS'}  ${name}: ${value.toFixed(3)} (must ≤ ${must})`)
  return limits.every(({ value, must }) => value <= must)
}
