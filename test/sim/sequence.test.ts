import { beforeAll, expect, it } from 'vitest'
import { createCoverage, knownTransitions } from './coverage'
import { withDefect } from './defects/plant'
import { bundleIntents } from './rewards/bundle-intents'
import { takeIntentCode } from './rewards/intent-client'
import { runSequence } from './sequence'
import { pathOf, readPath } from './shrink'

beforeAll(async () => takeIntentCode(await bundleIntents()))

const traceOf = async (steps?: readonly number[]): Promise<string> => {
  const lines: string[] = []
  await runSequence({ seed: 3, number: 5, steps, trace: (line) => lines.push(line) })
  return lines.join('\n')
}

it('replays a sequence line by line from its seed and number', async () => {
  const once = await traceOf()
  expect(once.split('\n').length).toBeGreaterThan(30)
  expect(await traceOf()).toBe(once)
})

it('keeps the chance of the steps that stay when others are left out', async () => {
  const whole = await traceOf()
  const firstSteps = await traceOf([0, 1, 2])
  expect(whole.startsWith(firstSteps.split('\nhealing')[0] ?? 'nothing')).toBe(true)
})

it('runs 150 sequences with every answer validated against the contract', async () => {
  const coverage = createCoverage()
  for (let number = 0; number < 150; number += 1) {
    expect(await runSequence({ seed: 11, number, coverage, validate: true }), pathOf(11, number)).toEqual([])
  }
  expect(coverage.counts.get('transition submitted→succeeded')).toBeGreaterThan(50)
}, 120_000)

it('reads its own paths back', () => {
  expect(readPath(pathOf(1, 42, [3, 7]))).toEqual({ seed: 1, number: 42, steps: [3, 7] })
  expect(readPath(pathOf(1, 42))).toEqual({ seed: 1, number: 42, steps: undefined })
  expect(readPath('1-42')).toBeNull()
})

it('knows every transition of the client, none of them out of a settled state', () => {
  expect(knownTransitions).toHaveLength(16)
  expect(knownTransitions.filter((name) => /^(succeeded|refused|closed)/.test(name))).toEqual([])
})

it('plants a defect only on a line that is there exactly once', () => {
  const defect = { name: 'x', file: 'f.ts', line: 'return b', instead: 'return c' }
  expect(withDefect('a\n  return b\n', defect)).toBe('a\nreturn c\n')
  expect(() => withDefect('a\n', defect)).toThrow('0 times')
  expect(() => withDefect('return b\nreturn b\n', defect)).toThrow('2 times')
})
