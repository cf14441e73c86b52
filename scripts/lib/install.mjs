import fs from 'node:fs'
import { inRoot } from './paths.mjs'
import { npm } from './run.mjs'

/** Seconds between two signs of life while npm is silent. */
const HEARTBEAT = 15

/** Makes node_modules what the lock file says; returns at once when it already is. */
export async function ensureInstalled() {
  const missing = firstDifference(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))
  if (!missing) return
  console.log(`Installing packages (${missing}). This takes a minute or two the first time.`)
  const started = Date.now()
  const timer = setInterval(() => console.log(`  still installing, ${seconds(started)} s`), HEARTBEAT * 1000)
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  clearInterval(timer)
  if (code !== 0) {
    console.error('npm ci failed. Its words are above; the usual cause is no way to the package registry.')
    process.exit(1)
  }
  console.log(`Packages installed in ${seconds(started)} s.`)
}

const seconds = (since) => Math.round((Date.now() - since) / 1000)

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(inRoot(file), 'utf8'))
  } catch {
    return null
  }
}

/**
 * Compares the lock file with what npm wrote down about node_modules. By content, not by date: a checkout touches dates.
 * @returns {string | null} why an installation is needed
 */
export function firstDifference(lock, installed) {
  if (!lock) return null
  if (!installed) return 'none yet'
  for (const [place, wanted] of Object.entries(lock.packages)) {
    if (place === '' || wanted.link) continue
    const found = installed.packages[place]
    if (!found && !isOptional(wanted)) return `${place} is missing`
    if (found && found.version !== wanted.version) return `${place} is ${found.version}, wanted ${wanted.version}`
  }
  return null
}

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional || entry.peer)
