import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconBody } from '../../scripts/make-icons'

/** What `icon.tsx` finds under the name ICON_SHAPES: icon name → its shapes, as an expression for webpack and esbuild. */
export function iconShapes(root: string): { ICON_SHAPES: string } {
  const folder = join(root, 'src/shared/ui/icons/svg')
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'))
  const shapes = files.map((file) => [file.slice(0, -4), iconBody(readFileSync(join(folder, file), 'utf8'))])
  return { ICON_SHAPES: JSON.stringify(Object.fromEntries(shapes)) }
}
