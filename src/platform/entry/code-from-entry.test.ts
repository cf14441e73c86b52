import { describe, expect, it } from 'vitest'
import { parseWindowCode } from '@/shared/lib/window-code'
import { codeFromEntry, queryParams } from './code-from-entry'

const ORIGIN = 'https://e.zhoushan.example'
const C = 'w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg'
const LINK = `${ORIGIN}/p/?c=${C}`
const judged = (params: Record<string, string>) => parseWindowCode(codeFromEntry(params)?.text ?? '', [ORIGIN])

describe('codeFromEntry', () => {
  it('decodes WeChat’s q once', () => {
    expect(codeFromEntry({ q: encodeURIComponent(LINK), scancode_time: '1763740000' })?.text).toBe(LINK)
    expect(judged({ q: encodeURIComponent(LINK) })).toEqual({ kind: 'window', c: C })
  })

  it('does not decode a second time', () => {
    expect(judged({ q: encodeURIComponent(encodeURIComponent(LINK)) })).toMatchObject({ kind: 'refused' })
  })

  it('tells two scans of the same code apart, and knows the same scan again', () => {
    const q = encodeURIComponent(LINK)
    const ids = ['1', '2', '2'].map((scancode_time) => codeFromEntry({ q, scancode_time })?.id)
    expect(ids[0]).not.toBe(ids[1])
    expect(ids[1]).toBe(ids[2])
  })

  it('takes the deep link’s c and prefers q', () => {
    expect(codeFromEntry({ c: C })?.text).toBe(C)
    expect(codeFromEntry({ q: encodeURIComponent(LINK), c: 'other' })?.text).toBe(LINK)
  })

  it('hands broken encoding on for the guard to refuse', () => {
    expect(codeFromEntry({ q: '%E0%A4%A' })?.text).toBe('%E0%A4%A')
    expect(judged({ q: '%E0%A4%A' })).toMatchObject({ kind: 'refused' })
  })

  it('is null without a code', () => {
    expect(codeFromEntry({})).toBeNull()
    expect(codeFromEntry({ q: '', c: undefined })).toBeNull()
  })
})

describe('queryParams', () => {
  it.each([
    ['?c=a.b.c', { c: 'a.b.c' }],
    ['?c=1&c=2', { c: '1' }],
    ['?a==&b', { a: '=', b: '' }],
    ['', {}],
  ])('%s', (search, params) => {
    expect(queryParams(search)).toEqual(params)
  })
})
