import type { Coverage } from './coverage'

/** Hits that each name needs: 100 in 100,000 sequences, in proportion below, at least one. */
export const hitsNeeded = (sequences: number): number => Math.max(1, Math.floor((100 * Math.min(sequences, 100_000)) / 100_000))

/** Names that were hit too rarely. */
export const missed = ({ counts, wanted }: Coverage, needed: number): readonly string[] =>
  wanted.filter((name) => (counts.get(name) ?? 0) < needed)

/** The coverage as text: transitions and events line by line, faults as a table. */
export function coverageReport(coverage: Coverage): string {
  const plain = [...coverage.counts].filter(([name]) => !name.includes(' × ')).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = plain.map(([name, hits]) => `  ${name.padEnd(36)} ${String(hits).padStart(9)}`)
  return [...lines, '', ...table(coverage)].join('\n')
}

function table({ counts, wanted }: Coverage): string[] {
  const pairs = wanted.filter((name) => name.includes(' × ')).map((name) => name.split(' × ') as [string, string])
  const operations = [...new Set(pairs.map(([operation]) => operation))]
  const faults = [...new Set(pairs.map(([, fault]) => fault))]
  const width = Math.max(...faults.map((fault) => fault.length))
  const cell = (operation: string, fault: string): string => {
    const name = `${operation} × ${fault}`
    return (wanted.includes(name) ? String(counts.get(name) ?? 0) : '·').padStart(10)
  }
  return [
    `  ${''.padEnd(width)}${operations.map((name) => name.padStart(10)).join('')}`,
    ...faults.map((fault) => `  ${fault.padEnd(width)}${operations.map((name) => cell(name, fault)).join('')}`),
  ]
}
