import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROUTES_FILE, type RouteFiles } from '../../config/plugins/routes-plugin'
import { pagePath, routes, type RouteId } from '../../src/shared/lib/routes'
import { criticalCss } from './critical-css'
import { earlyPayScript, entryScript, renderShells, shellScript } from './shell-bundle'

/** Which document is served for which route; every other address gets `app.html`, which has no shell. */
export const SHELL_DOCUMENTS = { home: 'index.html', pay: 'pay.html' } as const satisfies Partial<Record<RouteId, string>>
/** Served for everything without a shell of its own. */
export const APP_DOCUMENT = 'app.html'

/** Fixed and above #app; nothing in it may be a style attribute (the CSP allows none). */
const SHELL_CSS = '#shell{position:fixed;inset:0;top:0;right:0;bottom:0;left:0;z-index:1;overflow:hidden auto;background:var(--ground)}.no-shell #shell{display:none}'

const STYLE_LINK = /<link href="\/(css\/[^"]+)" rel="stylesheet"\s*\/?>/g
const ENTRY_SCRIPT = /<script defer="defer" src="[^"]+"><\/script>/g

/** When a server answers another address with this document, its shell must not flash. */
function guard(id: RouteId): string {
  const addresses = JSON.stringify([...routes[id].paths, `/${pagePath(id)}`])
  return `${addresses}.includes(location.pathname)||document.documentElement.classList.add("no-shell")`
}

/**
 * When the page's own scripts are fetched; never before the shell is painted, which they would hold up. `painted`: right after that,
 * beside the app's. `running`: by the app's first statement (config/h5-slim/page-scripts.ts), so that on a thin line the app's come
 * sooner and are compiled while the page's still load. The latter is sooner done, the former holds the processor for shorter
 * stretches; both were measured.
 */
const FETCHES = {
  painted: 'requestAnimationFrame(()=>setTimeout(()=>document.querySelectorAll("link[data-page-script]").forEach(link=>link.rel="preload")))',
  running: '',
} as const

interface Shell {
  readonly id: RouteId
  readonly markup: string
  readonly pageScripts: keyof typeof FETCHES
  /** Inlined behind the markup. */
  readonly scripts: readonly string[]
}

/** Makes the documents of one build folder. */
class Documents {
  private readonly template: string
  private readonly entries: string[]
  private readonly appCss: string

  constructor(
    private readonly out: string,
    private readonly files: RouteFiles,
    /** Inlined in front of the app's script. */
    private readonly onLost: string,
  ) {
    const html = readFileSync(join(out, 'index.html'), 'utf8')
    this.entries = html.match(ENTRY_SCRIPT) ?? []
    this.appCss = [...html.matchAll(STYLE_LINK)].map((link) => this.css(link[1] ?? '')).join('')
    if (this.entries.length === 0 || this.appCss === '') throw new Error('index.html names no entry script or no style sheet')
    this.template = html.replace(STYLE_LINK, '').replace(ENTRY_SCRIPT, '')
  }

  private css(file: string): string {
    return readFileSync(join(this.out, file), 'utf8').trim()
  }

  private pageFiles(id: RouteId, ending: '.css' | '.js'): string[] {
    return (this.files[pagePath(id)] ?? []).filter((file) => file.endsWith(ending))
  }

  /** A document without a shell: the app's own styles, and nothing to see before it runs. */
  plain(): string {
    return this.document(`<style>${this.appCss}</style>`, '')
  }

  /**
   * A document that paints before the app runs: the rules of its shell come first, the page's whole sheets behind it, inline too, so
   * that the app finds them without another request. `data-href` tells webpack's loader that they are there. The page's scripts are
   * named behind the app's own, which would ask for them only once it runs.
   */
  withShell({ id, markup, scripts, pageScripts }: Shell): string {
    const sheets = this.pageFiles(id, '.css')
    const first = criticalCss([this.appCss, SHELL_CSS, ...sheets.map((file) => this.css(file))].join('\n'), markup)
    const links = this.pageFiles(id, '.js').map((file) => `<link data-page-script as="script" href="/${file}" fetchpriority="low">`)
    const fetches = FETCHES[pageScripts]
    const whole = [`<style>${this.appCss}</style>`, ...sheets.map((file) => `<style data-href="/${file}">${this.css(file)}</style>`)]
    return this.document(
      `<style>${first}</style><script>${guard(id)}</script>`,
      `<div id="shell">${markup}</div>${scripts.map((script) => `<script>${script}</script>`).join('')}${whole.join('')}`,
      `${links.join('')}${fetches === '' ? '' : `<script>${fetches}</script>`}`,
    )
  }

  private document(head: string, before: string, end = ''): string {
    const entries = this.entries.map((tag) => tag.replace('<script', '<script fetchpriority="low" data-entry')).join('')
    return this.template
      .replace('</head>', () => `${head}</head>`)
      .replace('<div id="app">', () => `${before}<div id="app">`)
      .replace('</body>', () => `<script>${this.onLost}</script>${entries}${end}</body>`)
  }
}

/** Writes the documents (a shell before #app: inside it Taro's first, empty commit would wipe it) and returns their HTML by file name. */
export async function prerender(out: string): Promise<Record<string, string>> {
  const files = JSON.parse(readFileSync(join(out, ROUTES_FILE), 'utf8')) as RouteFiles
  rmSync(join(out, ROUTES_FILE))
  const [markup, onShell, early, onLost] = await Promise.all([renderShells(), shellScript(), earlyPayScript(), entryScript()])
  const shells = {
    home: { scripts: [onShell], pageScripts: 'painted' },
    // A tap on 支付 waits for these scripts.
    pay: { scripts: [onShell, early], pageScripts: 'running' },
  } as const
  const documents = new Documents(out, files, onLost)
  const html: Record<string, string> = { [APP_DOCUMENT]: documents.plain() }
  for (const [id, file] of Object.entries(SHELL_DOCUMENTS) as [keyof typeof SHELL_DOCUMENTS, string][]) {
    const picture = markup[id]
    if (picture === undefined) throw new Error(`src/app/shells.tsx has no view for ${id}`)
    if (picture.includes(' style="')) throw new Error(`the shell of ${id} carries a style attribute, which the CSP refuses`)
    html[file] = documents.withShell({ id, markup: picture, ...shells[id] })
  }
  for (const [file, text] of Object.entries(html)) writeFileSync(join(out, file), text)
  return html
}
