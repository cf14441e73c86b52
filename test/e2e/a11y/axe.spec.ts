import { routes } from '../../../src/shared/lib/routes'
import { axeFindings, focusProblems, overflowing, smallTargets } from './checks'
import { states } from './states'
import { expect, test } from './test'

test.describe.configure({ mode: 'parallel' })
// A recording of each would take longer than the checks; the findings say what is wrong.
test.use({ trace: 'off', screenshot: 'off' })

test('every route has its states', () => {
  const shown = new Set<string>(states.map(({ route }) => route))
  expect(Object.keys(routes).filter((route) => !shown.has(route))).toEqual([])
  expect(new Set(states.map(({ name }) => name)).size, 'each with a name of its own').toBe(states.length)
})

for (const { name } of states) {
  test(name, async ({ open }) => {
    const page = await open(name)
    // High enough for everything: what a pinned bar half covers is reached by scrolling, which axe cannot know.
    await page.setViewportSize({ width: 390, height: 1800 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await axeFindings(page), `axe, ${colorScheme}`).toEqual([])
    }
    await page.setViewportSize({ width: 360, height: 640 })
    expect.soft(await overflowing(page), 'sideways at 360 px').toEqual([])
    expect.soft(await smallTargets(page), 'targets under 44 px').toEqual([])
    expect.soft(await focusProblems(page), 'by the Tab key').toEqual([])
  })
}
