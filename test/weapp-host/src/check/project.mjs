import fs from 'node:fs'
import path from 'node:path'

/** Build leftovers that the upload leaves out. */
const NOT_SHIPPED = /(^|\/)(project\.(private\.)?config\.json|.*\.map|.*\.LICENSE\.txt)$/

/** The files of a built mini-program, and what was found in them. */
export class Project {
  errors = []
  warnings = []
  info = {}

  constructor(dir) {
    this.root = path.resolve(dir)
    this.files = [...walk(this.root)].map((file) => path.relative(this.root, file).split(path.sep).join('/'))
    this.shipped = this.files.filter((file) => !NOT_SHIPPED.test(file))
    for (const file of ['app.json', 'app.js']) if (!this.has(file)) this.error('missing', `${file} is missing`)
    this.app = this.has('app.json') ? this.json('app.json') : {}
    this.subs = this.app.subPackages ?? this.app.subpackages ?? []
    const inSubs = this.subs.flatMap((sub) => sub.pages.map((page) => path.posix.join(sub.root, page)))
    this.pages = [...(this.app.pages ?? []), ...inSubs]
  }

  error(rule, message) {
    this.errors.push({ rule, message })
  }

  warn(rule, message) {
    this.warnings.push({ rule, message })
  }

  has(file) {
    return fs.existsSync(path.join(this.root, file))
  }

  read(file) {
    return fs.readFileSync(path.join(this.root, file), 'utf8')
  }

  size(file) {
    return fs.statSync(path.join(this.root, file)).size
  }

  /** The object in a JSON file; an empty one, and an error, when it does not parse. */
  json(file) {
    try {
      return JSON.parse(this.read(file))
    } catch (error) {
      this.error('json', `${file}: ${error.message}`)
      return {}
    }
  }

  /** The subpackage that a file belongs to, if any. */
  subOf(file) {
    return this.subs.find((sub) => file.startsWith(sub.root.replace(/^\//, '').replace(/\/?$/, '/')))
  }
}

function* walk(dir) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name)
    if (!entry.isDirectory()) yield full
    else if (entry.name !== 'node_modules') yield* walk(full)
  }
}
