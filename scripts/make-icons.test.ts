import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeIcons, toUrl } from './make-icons'

const folder = join(import.meta.dirname, '../src/shared/ui/icons')

describe('make-icons', () => {
  it('has been run since the pictures changed', () => {
    const { css, names } = makeIcons()
    expect(readFileSync(join(folder, 'icons.css'), 'utf8')).toBe(css)
    expect(readFileSync(join(folder, 'names.ts'), 'utf8')).toBe(names)
  })

  it('makes a URI that decodes to the picture', () => {
    const url = toUrl('<!-- note -->\n<svg\n  class="x"\n>\n  <path d="M1 2h3" />\n</svg>\n')
    const svg = decodeURIComponent(/^url\("data:image\/svg\+xml,(.+)"\)$/.exec(url)?.[1] ?? '')
    expect(svg).toMatch(/^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' .*><path d='M1 2h3'\/><\/svg>$/)
  })
})
