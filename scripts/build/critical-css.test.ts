import { expect, test } from 'vitest'
import { criticalCss } from './critical-css'

const markup = '<div class="u-page big"><p class="word">扫一扫</p></div>'

test('rules whose classes are all there stay, in order; the others go', () => {
  const css = '.u-page{color:red}.u-toast{color:blue}.u-page .word{margin:0}.u-page .row{margin:1px}'
  expect(criticalCss(css, markup)).toBe('.u-page{color:red}.u-page .word{margin:0}')
})

test('of a list of selectors, what applies stays', () => {
  expect(criticalCss('.row,.word{margin:0}', markup)).toBe('.word{margin:0}')
})

test('elements, states, negations and the root\'s own classes stay', () => {
  const css = '*{margin:0}:root:not(.other){--a:1}.word:active{color:red}.care{--k:1.25}.theme-dark .word{color:#fff}'
  expect(criticalCss(css, markup)).toBe(css)
})

test('conditions are kept with what is left in them, and go when that is nothing', () => {
  expect(criticalCss('@media print{.word{margin:0}.row{margin:0}}@media screen{.row{margin:0}}', markup)).toBe('@media print{.word{margin:0}}')
})

test('a rule that two sheets share is there once; the same rule under another condition is not the same', () => {
  expect(criticalCss('.word{a:b}.word{a:b}@media print{.word{a:b}}', markup)).toBe('.word{a:b}@media print{.word{a:b}}')
})

test('motion waits for the app', () => {
  expect(criticalCss('@keyframes in{from{opacity:0}}.word{a:b}', markup)).toBe('.word{a:b}')
})
