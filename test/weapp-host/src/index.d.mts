/** A scripted answer of a wx API: a value, an Error (→ fail), or a function of the arguments; an array gives one a call. */
export type Script = unknown

/** How to find something on the page: its visible text, or a selector; `nth` counts from 0. */
export type Target = string | { text?: string; css?: string; nth?: number } | VNode

/** One node as WXML renders it. */
export interface VNode {
  tag: string
  id: string
  cls: string
  style: string
  attrs: Record<string, unknown>
  dataset: Record<string, unknown>
  children: (VNode | { text: string })[]
}

/** One call of a wx API. */
export interface Call {
  name: string
  args: Record<string, unknown> & { url?: string; method?: string; header?: Record<string, string>; data?: unknown }
  result?: Record<string, unknown> & { statusCode?: number; data?: unknown; errMsg?: string }
  /** Route of the page that was on top. */
  page?: string
}

/** One setData: what went from the logic layer to the view. */
export interface Update {
  /** The page or component that was told. */
  unit: string
  /** The page it is on. */
  page: string
  /** Bytes of the patch as JSON. */
  bytes: number
  /** Paths that were set. */
  keys: string[]
}

export interface LaunchOptions {
  /** First page without the leading slash; the first of app.json by default. */
  path?: string
  /** As WeChat hands it over: values still percent-encoded. */
  query?: Record<string, string>
  scene?: number
  /** Scripts of wx APIs by name; `'button.getPhoneNumber'` answers an open-type button. */
  wx?: Record<string, Script>
  /** What storage holds at the start. */
  storage?: Record<string, unknown>
  /** Overrides of getSystemInfo. */
  system?: Record<string, unknown>
  /** Sends wx.request elsewhere, for instance to a server on a free port. */
  rewriteUrl?: (url: string) => string
  requestDomains?: string[]
  httpsOnly?: boolean
  /** Rectangles for createSelectorQuery. */
  layout?: (node: VNode) => Partial<Record<'left' | 'top' | 'right' | 'bottom' | 'width' | 'height', number>>
  /** How far the phone's clock is ahead, in milliseconds. */
  clockOffsetMs?: number
  /** Promise callbacks as timer tasks, as on iOS 15 and older. */
  legacyPromise?: boolean
  keepIntl?: boolean
  /** Print what the app logs. */
  echo?: boolean
  /** How long an action may keep the app busy, in milliseconds (5000). */
  timeout?: number
  /** Timers due later than this do not keep the app busy, in milliseconds (50). */
  idleTimer?: number
  /** Do not reject an action during which app code threw. */
  allowErrors?: boolean
}

/** Starts a built mini-program. Rejects when the start threw. */
export function launch(dir: string, options?: LaunchOptions): Promise<Driver>

/** A running mini-program in a test's hands. Each action resolves when the app is idle, and rejects with what app code threw. */
export class Driver {
  readonly page: { route: string; query: Record<string, string>; title: string; instance: Record<string, unknown> }
  readonly stack: string[]
  readonly requests: Call[]
  /** Every setData so far, oldest first. */
  readonly updates: Update[]
  readonly toasts: string[]
  readonly storage: Record<string, unknown>
  readonly logs: string[]
  readonly errors: (Error & { where: string })[]
  readonly warnings: string[]
  calls(name?: string): Call[]
  /** The page, or a part of it, one line a block. */
  text(node?: VNode): string
  tree(node?: VNode, options?: { events?: boolean }): string
  has(text: string): boolean
  $(selector: string): VNode | null
  $$(selector: string): VNode[]
  find(what: Target): VNode
  tap(what: Target): Promise<void>
  fill(what: Target, value: string | number): Promise<void>
  confirm(what: Target): Promise<void>
  pick(what: Target, value: unknown): Promise<void>
  trigger(what: Target, type: string, detail?: Record<string, unknown>): Promise<void>
  back(): Promise<void>
  tab(text: string): Promise<void>
  open(url: string): Promise<void>
  pullDown(): Promise<void>
  reachBottom(): Promise<void>
  share(): unknown
  background(): Promise<void>
  /**
   * Comes back; with `url` WeChat relaunches to that page (a scanned code, a shared card). Without it the page that was left
   * is shown, and `path`, `query` and `scene` are what App.onShow and getEnterOptionsSync say; those of the start by default.
   */
  foreground(options?: { url?: string; scene?: number } | { path?: string; query?: Record<string, string>; scene?: number }): Promise<void>
  /** A wx.onXxx event: `emit('NetworkStatusChange', { isConnected: false })`. */
  emit(event: string, detail?: Record<string, unknown>): void
  /** The phone's clock goes on by so much; no timer runs meanwhile, as in the background. */
  passTime(ms: number): void
  script(name: string, value: Script): this
  settle(): Promise<void>
  waitFor(what: string | ((app: Driver) => boolean), timeoutMs?: number): Promise<void>
  /** Paints the page with a headless Chromium into a PNG file. */
  screenshot(file: string): Promise<string>
  close(): void
}

/** One finding of `check`; `rule` is a key of `explanations`. */
export interface Finding {
  rule: string
  message: string
}

/** Static checks of a built mini-program. */
export function check(
  dir: string,
  options?: { ecmaVersion?: number; requireDomains?: string[] },
): { errors: Finding[]; warnings: Finding[]; info: Record<string, unknown> }

export const explanations: Record<string, string>
