/** What a person's fingers do, by what a screen reader would call the things. */
import type { Driver, VNode } from '../../weapp-host/src/index.mjs'

const textOf = (node: VNode | { text: string }): string => ('text' in node ? node.text : node.children.map(textOf).join(''))

/** A node's accessible name: its label, else its text. */
export const nameOf = (node: VNode): string => String(node.attrs['aria-label'] ?? textOf(node))

/** Everything with this role below a selector, in reading order. */
export const withRole = (app: Driver, role: string, inside = ''): VNode[] => app.$$(`${inside} [aria-role=${role}]`.trim())

/** The button with this very name; throws and says which buttons there are. */
export function button(app: Driver, name: string, inside?: string): VNode {
  const all = withRole(app, 'button', inside)
  const [found, second] = all.filter((node) => nameOf(node) === name)
  if (!found || second) throw new Error(`${second ? 'several buttons' : 'no button'} "${name}" on ${app.page.route}: ${all.map(nameOf).join(' | ')}`)
  return found
}

/** Taps the button with this very name. */
export const press = (app: Driver, name: string, inside?: string): Promise<void> => app.tap(button(app, name, inside))

const KEYS: Readonly<Record<string, string>> = { '.': '小数点', '<': '删除' }

/** Types on the app's own amount keypad; `<` deletes. */
export async function typeAmount(app: Driver, text: string): Promise<void> {
  for (const key of text) await press(app, KEYS[key] ?? key, '.pay-keys')
}

/** Types six digits on the PIN pad. */
export async function typePin(app: Driver, pin: string): Promise<void> {
  for (const digit of pin) await press(app, digit, '.u-pin')
}
