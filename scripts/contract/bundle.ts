import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { contractPaths } from './paths'
import type { OpenApiDocument } from './document'

const run = promisify(execFile)
const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')

/** Joins the contract's files into one document with Redocly; throws with its words when the contract is broken. */
export async function bundleContract(): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  const output = join(folder, 'openapi.json')
  const config = existsSync(contractPaths.config) ? ['--config', relative(contractPaths.root, contractPaths.config)] : []
  const entry = relative(contractPaths.root, contractPaths.entry)
  try {
    await run(process.execPath, [cli, 'bundle', entry, '--output', output, ...config], {
      cwd: contractPaths.root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return JSON.parse(await readFile(output, 'utf8')) as OpenApiDocument
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause)
    throw new Error(`The contract could not be bundled:\n${said}`, { cause })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
