import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { Realm } from './realm.mjs'

// Names that the module wrapper of the app service shadows with undefined.
const SHADOWED = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'history',
  'Caches',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Reporter',
  'webkit',
  'WeixinJSCore',
]
/** The module loader of the app service: one scope a file, `require` by path. */
export class Modules extends Realm {
  modules = new Map()
  require(file) {
    if (!file.endsWith('.js')) file += '.js'
    const known = this.modules.get(file)
    if (known) return known.exports
    const full = path.join(this.dir, file)
    if (!fs.existsSync(full)) throw new Error(`module '${file}' is not defined`)
    const module = { exports: vm.runInContext('({})', this.context) }
    this.modules.set(file, module)
    const params = ['require', 'module', 'exports', ...SHADOWED]
    const code = `(function (${params.join(',')}) {${fs.readFileSync(full, 'utf8')}\n})`
    const fn = vm.runInContext(code, this.context, { filename: file })
    const req = (spec) =>
      this.require(
        spec.startsWith('/')
          ? spec.slice(1)
          : path.posix.normalize(path.posix.join(path.posix.dirname(file), spec)),
      )
    req.async = (spec) => this.Promise.resolve().then(() => req(spec))
    fn.call(undefined, req, module, module.exports)
    return module.exports
  }

  /** Loads the file of a page or component once; Page()/Component() called meanwhile registers under its path. */
  loadUnit(unit) {
    const outer = this.loading
    this.loading = unit
    try {
      this.require(unit + '.js')
    } finally {
      this.loading = outer
    }
  }
}
