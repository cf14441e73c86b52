import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** axe's findings, one text each; WCAG 2.0 to 2.2, A and AA, and axe's own best practices. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (options) => {
    const { axe: library } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await library.run(document, options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`))
  }, OPTIONS)
}

/** Elements that reach beyond the screen's sides, and what could be scrolled sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`
    const root = document.documentElement
    const sideways = [root, ...document.querySelectorAll('.taro_page, .taro_page *')].filter((element) =>
      element.scrollWidth > element.clientWidth && (element === root || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)))
    const beyond = [...document.querySelectorAll('.taro_page *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && element.closest('.u-stripe, .scan-live, .gate-live') === null && (left < -0.5 || right > innerWidth + 0.5)
    })
    return [...sideways, ...beyond].map(named)
  })
}

/** Controls smaller than a fingertip: design.md's 44 px, WCAG 2.2's 24 px is axe's. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('.taro_page [tabindex="0"], .taro_page [role="radio"], .taro_page input')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && (width < 43.5 || height < 43.5) ? [`${element.className || element.tagName}: ${Math.round(width)} × ${Math.round(height)}`] : []
  }))
}

/**
 * Walks through the page by the Tab key. Answers what looks the same with and without the focus, and what the key does
 * not reach.
 */
export async function focusProblems(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const inside = document.querySelector('[aria-modal="true"]') ?? document
    const stops = [...inside.querySelectorAll<HTMLElement>('.taro_page [tabindex="0"], .taro_page input, .taro_page button')]
      .filter((element) => element.offsetParent !== null || getComputedStyle(element).position === 'fixed')
    const look = (element: Element | null) => {
      if (element === null) return ''
      return ['', '::after'].map((part) => {
        const { boxShadow, outlineStyle, outlineWidth, borderColor, backgroundColor } = getComputedStyle(element, part)
        return [boxShadow, outlineStyle === 'none' ? '' : outlineWidth, borderColor, backgroundColor].join(' ')
      }).join(' ')
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const before = stops.map((element) => [look(element), look(element.parentElement)].join('|'))
    const reached = new Set<Element>()
    const problems: string[] = []
    const step = ({ target }: FocusEvent) => {
      const element = target as Element
      const at = stops.findIndex((stop) => stop === element)
      if (at < 0 || reached.has(element)) return
      reached.add(element)
      if ([look(element), look(element.parentElement)].join('|') === before[at]) problems.push(`no mark of the focus: ${element.className}`)
    }
    const finish = () => {
      document.removeEventListener('focusin', step)
      return [...problems, ...stops.filter((stop) => !reached.has(stop)).map((stop) => `Tab does not reach: ${stop.className}`)]
    }
    document.addEventListener('focusin', step)
    Object.assign(globalThis, { finishFocusWalk: finish })
    return stops.length
  })
  // One more than there are: where the walk begins depends on what had the focus.
  for (let press = 0; press <= count; press += 1) await page.keyboard.press('Tab')
  return page.evaluate<string[]>('finishFocusWalk()')
}
