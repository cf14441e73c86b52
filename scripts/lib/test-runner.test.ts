import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { countsOf } from './counts.mjs'
import { firstDifference } from './install.mjs'
import { inLanes } from './lanes.mjs'
import { stages, stagesNamed } from './stages.mjs'
import { closingLine, duration, summaryTable } from './summary.mjs'

const finished = (over: { code?: number; output?: string; report?: string }) => ({ code: 0, output: '', report: '', ...over })

function reportOf(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('counts come from the runner', () => {
  const vitest = reportOf({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 })
  expect(countsOf('vitest', finished({ code: 1, report: vitest }))).toEqual({ passed: 7, failed: 2, skipped: 1 })
  const playwright = reportOf({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } })
  expect(countsOf('playwright', finished({ report: playwright }))).toEqual({ passed: 3, failed: 1, skipped: 2 })
  expect(countsOf('line', finished({ output: 'x\n1 passed, 0 failed\n3 passed, 0 failed\n' }))).toMatchObject({ passed: 3, failed: 0 })
  expect(countsOf('exit', finished({ code: 0 }))).toMatchObject({ passed: 1, failed: 0 })
})

test('a runner that breaks is never a quiet success', () => {
  const allPassed = reportOf({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 })
  expect(countsOf('vitest', finished({ code: 1, report: allPassed }))).toMatchObject({ passed: 7, failed: 1, why: 'exit code 1' })
  const nothing = reportOf({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 9, numTodoTests: 0 })
  expect(countsOf('vitest', finished({ report: nothing }))).toMatchObject({ failed: 1, why: 'no test ran' })
  expect(countsOf('vitest', finished({ report: 'none.json' }))).toMatchObject({ passed: 0, failed: 1 })
  expect(countsOf('line', finished({ output: 'bye' }))).toMatchObject({ passed: 0, failed: 1 })
})

test('the table and the closing line', () => {
  const results = [
    { id: 'lint', title: 'Lint', passed: 1, failed: 0, skipped: 0, ms: 900 },
    { id: 'unit', title: 'Unit', passed: 40, failed: 2, skipped: 1, ms: 185_000, why: 'exit code 1' },
  ]
  expect(closingLine(results)).toBe('41 passed, 2 failed')
  expect(summaryTable(results).split('\n')).toEqual([
    'stage  result  passed  failed  skipped        time',
    '-----  ------  ------  ------  -------  ----------',
    'lint   ok           1       0        0       0.9 s',
    'unit   FAILED      40       2        1  3 min 05 s',
    'unit: exit code 1',
  ])
  expect(duration(59_940)).toBe('59.9 s')
})

test('what is installed is compared with the lock file by content', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/win-only': { version: '1.0.0', optional: true },
    },
  }
  const installed = (version: string) => ({ packages: { 'node_modules/a': { version } } })
  expect(firstDifference(lock, installed('1.0.0'))).toBe(null)
  expect(firstDifference(lock, installed('0.9.0'))).toBe('node_modules/a is 0.9.0, wanted 1.0.0')
  expect(firstDifference(lock, { packages: {} })).toBe('node_modules/a is missing')
  expect(firstDifference(lock, null)).toBe('none yet')
})

test('stages are named once and found by name', () => {
  const ids = stages.map((stage) => stage.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(stagesNamed(['lint']).map((stage) => stage.title)).toEqual(['Lint and dependency rules'])
  expect(() => stagesNamed(['none'])).toThrow('There is no stage "none"')
})

describe('lanes', () => {
  const some = [{ id: 'types' }, { id: 'sim', beside: true }, { id: 'build' }, { id: 'cuts', beside: true }, { id: 'e2e', quiet: true }]

  /** Runs them, each for as many turns as its name is long, and tells what began and ended when. */
  const runIn = async (lanes: number) => {
    const told: string[] = []
    const results = await inLanes(some, async ({ id }, held) => {
      told.push(`${id} begins${held ? ' beside' : ''}`)
      for (let turns = id.length * 10; turns > 0; turns -= 1) await Promise.resolve()
      told.push(`${id} ends`)
      return id
    }, lanes)
    return { told, results }
  }

  test('two cores: some stages beside the others, a quiet one alone, results in the order of the list', async () => {
    const { told, results } = await runIn(2)
    expect(results).toEqual(['types', 'sim', 'build', 'cuts', 'e2e'])
    expect(told.slice(0, 2)).toEqual(['sim begins beside', 'types begins'])
    expect(told.indexOf('cuts ends')).toBeLessThan(told.indexOf('e2e begins'))
    expect(told.indexOf('sim ends')).toBeLessThan(told.indexOf('cuts begins beside'))
  })

  test('one core: one after the other', async () => {
    const { told } = await runIn(1)
    expect(told).toEqual(some.flatMap(({ id }) => [`${id} begins`, `${id} ends`]))
  })

  test('nothing is held back when nothing else runs', async () => {
    const held = await inLanes([{ id: 'sim', beside: true }], (_stage, isHeld) => Promise.resolve(isHeld), 2)
    expect(held).toEqual([false])
  })
})
