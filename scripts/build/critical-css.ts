import postcss, { type ChildNode, type Container, type Rule } from 'postcss'

const CLASS = /\.([A-Za-z_][\w-]*)/g
/** Put on the root element at start, so no markup shows them. */
const ROOT_CLASSES = ['theme-light', 'theme-dark', 'care', 'no-shell']

/** Class names that the markup carries. */
export function classesOf(markup: string): Set<string> {
  const lists = [...markup.matchAll(/ class="([^"]*)"/g)].map((found) => found[1] ?? '')
  return new Set([...ROOT_CLASSES, ...lists.flatMap((list) => list.split(/\s+/))])
}

const needed = (selector: string, classes: ReadonlySet<string>): boolean =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(CLASS)].every((found) => classes.has(found[1] ?? ''))

/**
 * The rules of `css` that can apply to `markup`, each once: what the first paint needs and nothing else. A selector stays when the
 * markup has all of its classes; states (`:active`) stay with it. Key frames go: nothing moves before the app runs.
 */
export function criticalCss(css: string, markup: string): string {
  const classes = classesOf(markup)
  const root = postcss.parse(css)
  const seen = new Set<string>()
  const pick = (container: Container<ChildNode>): void => {
    container.each((node) => {
      if (node.type === 'comment' || (node.type === 'atrule' && /keyframes$/.test(node.name))) node.remove()
      else if (node.type === 'rule') pickRule(node)
      else if (node.type === 'atrule' && node.nodes) {
        pick(node)
        if (node.nodes.length === 0) node.remove()
      }
    })
  }
  const pickRule = (rule: Rule): void => {
    const selectors = rule.selectors.filter((selector) => needed(selector, classes))
    if (selectors.length === 0) return void rule.remove()
    rule.selectors = selectors
    const parent = rule.parent?.type === 'atrule' ? `${rule.parent.name} ${rule.parent.params}` : ''
    const text = `${parent}${rule.toString()}`
    if (seen.has(text)) rule.remove()
    seen.add(text)
  }
  pick(root)
  return root.toString()
}
