import { sum } from './counts.mjs'

/** Milliseconds as words: 0.4 s, 12.3 s, 3 min 05 s. */
export function duration(ms) {
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`
}

/** The table of all stages, without the closing line. */
export function summaryTable(results) {
  const head = ['stage', 'result', 'passed', 'failed', 'skipped', 'time']
  const rows = results.map((one) => [
    one.id,
    one.failed ? 'FAILED' : 'ok',
    String(one.passed),
    String(one.failed),
    String(one.skipped),
    duration(one.ms),
  ])
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column].length)))
  const line = (cells) => cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  const reasons = results.filter((one) => one.why).map((one) => `${one.id}: ${one.why}`)
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line), ...reasons].join('\n')
}

/** The very last line of `npm test`. */
export function closingLine(results) {
  const { passed, failed } = sum(results)
  return `${passed} passed, ${failed} failed`
}
