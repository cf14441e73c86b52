import fs from 'node:fs'

/**
 * What a stage counted. `skipped` is shown, never summed into the closing line.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** Readers of a runner's counts: from its JSON report, from its last line `N passed, N failed`, or one for the exit code. */
export const readers = {
  vitest: ({ report }) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(report)
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  },
  playwright: ({ report }) => {
    const { expected, unexpected, flaky, skipped } = readReport(report).stats
    return { passed: expected, failed: unexpected + flaky, skipped }
  },
  line: ({ output }) => {
    const last = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1)
    if (!last) throw new Error('the runner did not close with "N passed, N failed"')
    return { passed: Number(last[1]), failed: Number(last[2]), skipped: 0 }
  },
  exit: ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }),
}

const readReport = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))

/**
 * The counts of one finished program. A program that failed has at least one failure, whatever it counted, and one
 * that ran no test at all has failed: otherwise a broken runner would look like a quiet success.
 * @returns {Counts & { why?: string }}
 */
export function countsOf(kind, finished) {
  let counts
  try {
    counts = readers[kind](finished)
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, why: `no counts (exit code ${finished.code}): ${error.message}` }
  }
  if (counts.failed > 0) return counts
  if (finished.code !== 0) return { ...counts, failed: 1, why: `exit code ${finished.code}` }
  if (counts.passed === 0) return { ...counts, failed: 1, why: 'no test ran' }
  return counts
}

/** Sums counts. */
export function sum(list) {
  return list.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}
