import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'

/** How much of a child's output is kept for reading counts from it, in characters. */
const KEPT = 20_000

/**
 * Runs a program, showing what it prints, and answers its exit code with the end of its output. Never throws:
 * a program that cannot be started has the code 127.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, shell?: boolean, kept?: number }} [options] quiet: print
 *   nothing; kept: how many characters of the end of the output are answered
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, quiet = false, shell = false, kept = KEPT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, shell, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (stream) => (chunk) => {
      if (!quiet) stream.write(chunk)
      output = (output + chunk).slice(-kept)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code, signal) => {
      if (signal) console.error(`${path.basename(args[0] ?? program)} was ended by ${signal}`)
      resolve({ code: code ?? 128, output })
    })
  })
}

/**
 * Command line of a tool from node_modules, run by this very Node: `.bin` files are scripts that Windows cannot start.
 * @param {string} packageName
 * @param {string} [binName] when the package has several
 * @returns {string[]} arguments for `process.execPath`
 */
export function tool(packageName, binName) {
  const manifest = JSON.parse(fs.readFileSync(inRoot('node_modules', packageName, 'package.json'), 'utf8'))
  const { bin } = manifest
  const file = typeof bin === 'string' ? bin : bin[binName ?? packageName.split('/').at(-1)]
  return [inRoot('node_modules', packageName, file)]
}

/** Runs npm itself: through npm's own script when started by npm, else by name. */
export function npm(args, options) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
