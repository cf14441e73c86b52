import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { parseWxml } from './parse.mjs'

/** WXML and WXS files of one built mini-program, parsed once. */
export class WxmlFiles {
  /** @param {string} root folder of the built mini-program  @param {(msg:string)=>void} warn */
  constructor(root, warn = () => {}) {
    this.root = root
    this.warn = warn
    this.cache = new Map()
    this.wxsCache = new Map()
  }

  resolve(src, from) {
    const p = src.startsWith('/') ? src.slice(1) : path.posix.join(path.posix.dirname(from), src)
    return path.posix.normalize(p)
  }

  /** @param {string} file path relative to the root, with .wxml */
  load(file) {
    let doc = this.cache.get(file)
    if (doc) return doc
    const tree = parseWxml(fs.readFileSync(path.join(this.root, file), 'utf8'), file)
    doc = { file, tree, templates: new Map(), wxs: {}, imports: [] }
    this.cache.set(file, doc)
    const visit = (node) => {
      for (const c of node.children ?? []) {
        if (c.tag === 'import') {
          const src = this.resolve(c.attrs.src, file)
          doc.imports.push(this.load(src.endsWith('.wxml') ? src : src + '.wxml'))
        } else if (c.tag === 'wxs') {
          doc.wxs[c.attrs.module] = c.attrs.src
            ? this.wxs(this.resolve(c.attrs.src, file))
            : this.runWxs(c.code, file)
        } else if (c.tag === 'template' && c.attrs.name !== undefined) {
          if (!doc.templates.has(c.attrs.name))
            doc.templates.set(c.attrs.name, { doc, node: c, name: c.attrs.name })
        }
        visit(c)
      }
    }
    visit(tree)
    return doc
  }

  wxs(file) {
    if (!this.wxsCache.has(file))
      this.wxsCache.set(file, this.runWxs(fs.readFileSync(path.join(this.root, file), 'utf8'), file))
    return this.wxsCache.get(file)
  }

  runWxs(code, file) {
    // WXS has its own tiny standard library and no wx, no timers, no ES6 globals.
    const module = { exports: {} }
    const sandbox = vm.createContext(
      { getRegExp: (p, f) => new RegExp(p, f), getDate: (...a) => new Date(...a) },
      { codeGeneration: { strings: false, wasm: false } },
    )
    const fn = vm.runInContext(`(function (module, exports, require) {${code}\n})`, sandbox, { filename: file })
    fn(module, module.exports, (src) => this.wxs(this.resolve(src, file)))
    return module.exports
  }

  /** A template is looked up among the file's own and those its direct imports define (imports are not transitive). */
  template(doc, name) {
    if (doc.templates.has(name)) return doc.templates.get(name)
    for (let i = doc.imports.length - 1; i >= 0; i--)
      if (doc.imports[i].templates.has(name)) return doc.imports[i].templates.get(name)
  }
}
