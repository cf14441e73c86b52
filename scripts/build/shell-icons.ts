import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconBody, iconStyle } from '../make-icons'

const ICON = /<div class="u-icon (u-icon-\w+) i-([\w-]+)" aria-hidden="true"><\/div>/g

/** How a shell's icons lie in their boxes; the sizes are the icon set's own. */
export const SHELL_ICON_CSS = '.shell-icon{display:inline-block;flex:none}.shell-icon svg{display:block}'

/**
 * Draws the icons of a shell into the markup. The app's icons are masks, because mini-programs draw no inline SVG; each mask is an
 * image to decode and a layer to compose, which would make the first paint of a slow phone a sixth later.
 */
export function drawIcons(markup: string): string {
  const drawn = markup.replace(ICON, (_all, size: string, name: string) => {
    const svg = readFileSync(join('src/shared/ui/icons/svg', `${name}.svg`), 'utf8')
    return `<div class="shell-icon ${size}" aria-hidden="true"><svg viewBox="0 0 24 24" ${iconStyle('currentColor')}>${iconBody(svg)}</svg></div>`
  })
  if (drawn.includes('"u-icon ')) throw new Error('the shell has an icon that could not be drawn')
  return drawn
}
