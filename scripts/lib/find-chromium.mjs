import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { run, tool } from './run.mjs'

/** The headless shell first: the same engine without a browser's windows, at half the processor time. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name]
    return base ? [path.join(base, 'Google/Chrome/Application/chrome.exe'), path.join(base, 'Microsoft/Edge/Application/msedge.exe')] : []
  }),
]
const ADVICE = 'Install a Chromium (Debian, Ubuntu: `apt-get install chromium-headless-shell`) or say where one is: CHROMIUM=<file> npm test'

/** Flags for a headless Chromium that also runs as root and in a container, and calls nobody. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium that is already here: $CHROMIUM, the system's, or Playwright's; null when there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return existing(process.env.CHROMIUM)
  return systemChromium() ?? playwrightChromium()
}

/** As findChromium, but fetches one when there is none; null, after saying what to do, when that failed too. */
export async function ensureChromium() {
  if (process.env.CHROMIUM) {
    const given = existing(process.env.CHROMIUM)
    if (!given) console.error(`CHROMIUM=${process.env.CHROMIUM} is not there.`)
    return given
  }
  const here = findChromium()
  if (here) return here
  if (await aptInstall('chromium-headless-shell') || await aptInstall('chromium')) return systemChromium()
  console.log('No Chromium on this machine: asking Playwright for one (about 170 MB).')
  const { code } = await run(process.execPath, [...tool('@playwright/test', 'playwright'), 'install', 'chromium'])
  const downloaded = code === 0 ? playwrightChromium() : null
  if (!downloaded) console.error(ADVICE)
  return downloaded
}

/** Installs Debian packages when this process may; answers whether it did. */
export async function aptInstall(...names) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  console.log(`Installing Debian's ${names.join(', ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env, quiet: true })
  return code === 0
}

const existing = (file) => (fs.existsSync(file) ? file : null)

function systemChromium() {
  for (const command of COMMANDS) {
    const found = onPath(command)
    if (found && works(found)) return found
  }
  return FIXED_PLACES.find((file) => fs.existsSync(file)) ?? null
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for snap. (Elsewhere `--version` would open a window.) */
function works(file) {
  if (process.platform !== 'linux') return true
  try {
    return /\d+\.\d+/.test(execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return false
  }
}

function onPath(command) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, process.platform === 'win32' ? `${command}.exe` : command)
    if (folder && fs.existsSync(file)) return file
  }
  return null
}

function playwrightChromium() {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  try {
    return existing(execFileSync(process.execPath, ['-e', script], { cwd: inRoot('.'), encoding: 'utf8' }))
  } catch {
    return null
  }
}
