import fs from 'node:fs'
import path from 'node:path'
import { WxmlFiles } from '../wxml/files.mjs'

/** What a running mini-program knows about itself: its files, its pages, and all that was observed. */
export class Base {
  constructor(dir, options = {}) {
    this.dir = path.resolve(dir)
    this.options = options
    this.appJson = this.json('app.json')
    this.stack = []
    this.logs = []
    this.errors = []
    this.warnings = []
    this.setDataLog = []
    this.timers = new Map()
    this.busy = new Set()
    this.listeners = new Map()
    this.pageDefs = new Map()
    this.componentDefs = new Map()
    this.tabPages = new Map()
    this.nextId = 1
    this.files = new WxmlFiles(this.dir, (m) => this.warn(m))
    this.files.isDeclared = () => false
    const a = this.appJson
    this.pages = [...(a.pages ?? [])]
    for (const s of a.subPackages ?? a.subpackages ?? [])
      for (const p of s.pages) this.pages.push(path.posix.join(s.root, p))
    this.tabs = (a.tabBar?.list ?? []).map((t) => t.pagePath)
    this.makeContext()
  }
  json(file) {
    return JSON.parse(fs.readFileSync(path.join(this.dir, file), 'utf8'))
  }
  exists(file) {
    return fs.existsSync(path.join(this.dir, file))
  }
  warn(msg) {
    if (!this.warnings.includes(msg)) {
      this.warnings.push(msg)
      if (this.options.echo) console.error('[weapp] ' + msg)
    }
  }
  error(e, where) {
    this.errors.push(
      Object.assign(e instanceof Error ? e : new Error(e?.stack ?? e?.errMsg ?? String(e)), { where }),
    )
    if (this.options.echo) console.error(`[weapp] ${where}:`, e)
    try {
      this.appConfig?.onError?.call(this.app, String(e?.stack ?? e))
    } catch {
      // An error handler that throws changes nothing about the first error.
    }
  }

  /** Runs app code; exceptions are recorded the way WeChat reports them instead of breaking the host. */
  safely(where, fn) {
    try {
      return fn()
    } catch (e) {
      this.error(e, where)
    }
  }
}
