import { parse } from 'acorn'
import { freeIdentifiers } from './free-identifiers.mjs'
import { ABSENT, PARTIAL, PRIVACY, PRIVATE } from './globals.mjs'

/** Addresses that name a specification or a help page and are never asked for. */
const NEVER_CALLED = /w3\.org|reactjs\.org|react\.dev|github\.com|schemas?\.|taro/
const DOES_LOCATION = /^(getLocation|onLocationChange|startLocationUpdate)/

/**
 * Scripts: language level, names that do not exist on phones, code from text, addresses, private APIs.
 * @param {{ ecmaVersion?: number, requireDomains?: string[] }} options
 */
export function checkCode(project, { ecmaVersion = 2018, requireDomains } = {}) {
  const calls = new Set()
  const globals = new Map()
  for (const file of project.shipped.filter((name) => name.endsWith('.js'))) {
    const code = project.read(file)
    for (const [, name] of code.matchAll(/\.(\w+)\s*\(/g)) if (PRIVACY.includes(name)) calls.add(name)
    checkAddresses(project, file, code, requireDomains)
    const tree = parsed(project, file, code, ecmaVersion)
    if (tree) collectGlobals(globals, file, code, tree)
  }
  for (const [name, uses] of globals) checkGlobal(project, name, uses)
  project.info.guardedGlobals = [...globals]
    .filter(([name, uses]) => ABSENT.includes(name) && uses.every((use) => use.guarded))
    .map(([name]) => name)
  checkPrivacy(project, [...calls])
}

function checkAddresses(project, file, code, requireDomains) {
  for (const [, address] of code.matchAll(/["'`](http:\/\/[^"'`\s]+)["'`]/g)) {
    if (!NEVER_CALLED.test(address) && !address.includes('127.0.0.1:0'))
      project.warn('http', `${file}: plain http address ${address}`)
  }
  if (!requireDomains) return
  for (const [, origin] of code.matchAll(/["'`](https:\/\/[\w.-]+)/g)) {
    if (!requireDomains.includes(origin) && !NEVER_CALLED.test(origin)) {
      project.warn('domains', `${file}: ${origin} is not among the configured domains`)
    }
  }
}

function parsed(project, file, code, ecmaVersion) {
  try {
    return parse(code, { ecmaVersion, sourceType: 'script', allowReturnOutsideFunction: true, allowHashBang: true })
  } catch (error) {
    project.error('syntax', `${file}: not ES${ecmaVersion}: ${error.message}`)
    return null
  }
}

function collectGlobals(globals, file, code, tree) {
  for (const { name, guarded, kind, at } of freeIdentifiers(tree)) {
    const text = code.slice(Math.max(0, at - 25), at + 35).replace(/\s+/g, ' ')
    const uses = globals.get(name) ?? []
    globals.set(name, [...uses, { file, guarded, kind, text }])
  }
}

function checkGlobal(project, name, uses) {
  const open = uses.filter((use) => !use.guarded)
  const called = open.filter((use) => use.kind === 'call' || use.kind === 'new')
  if (name === 'eval' && called.length) project.error('eval', `eval() is called: ${where(called)}`)
  if (name === 'Function') {
    // `Function("return this")()` stands behind a test for globalThis in many packages and never runs
    const making = called.filter((use) => !/Function\(\s*["']return this["']/.test(use.text))
    if (making.length) project.error('eval', `Function(…) builds code from text: ${where(making)}`)
  }
  if (ABSENT.includes(name) && open.length) {
    const message = `global "${name}" does not exist in the logic layer: ${where(open)}`
    if (open.some((use) => use.kind !== 'read')) project.error('absent-global', message)
    else project.warn('absent-global', message)
  }
  if (PARTIAL.includes(name) && open.length) {
    project.warn('partial-global', `global "${name}" is absent on some devices: ${where(open)}`)
  }
}

function checkPrivacy(project, calls) {
  const { app, info } = project
  info.privacyApis = calls
  const needed = calls.filter((name) => PRIVATE.includes(name))
  const declared = app.requiredPrivateInfos ?? []
  for (const name of needed) {
    if (!declared.includes(name))
      project.warn('privacy', `"${name}" appears in the code and is not in app.json's requiredPrivateInfos`)
  }
  for (const name of declared) {
    if (!needed.includes(name))
      project.warn('privacy', `app.json: requiredPrivateInfos lists "${name}", which the code does not call`)
  }
  if (needed.some((name) => DOES_LOCATION.test(name)) && !app.permission?.['scope.userLocation']?.desc) {
    project.error('permission', 'app.json: permission["scope.userLocation"].desc is missing')
  }
}

/** The first three files, each with the place in its text. */
const where = (uses) =>
  [...new Set(uses.map((use) => use.file))]
    .slice(0, 3)
    .map((file) => `${file} …${uses.find((use) => use.file === file).text}…`)
    .join('; ')
