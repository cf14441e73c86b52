import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * WeChat's own template and style compilers, from the package miniprogram-compiler (which Taro brings along; x86-64
 * Linux only); null elsewhere.
 */
export function findCompilers() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const manifest = createRequire(import.meta.url).resolve('miniprogram-compiler/package.json')
    const bin = path.join(path.dirname(manifest), 'bin/linux')
    const tools = { wcc: path.join(bin, 'wcc'), wcsc: path.join(bin, 'wcsc') }
    // npm unpacks them without the run bit
    for (const tool of Object.values(tools)) if (fs.statSync(tool).mode % 2 === 0) fs.chmodSync(tool, 0o755)
    return tools
  } catch {
    return null
  }
}

/** Compiles every template and style as the upload does. */
export function checkWithCompilers(project) {
  const tools = findCompilers()
  project.info.officialCompilers = Boolean(tools)
  if (!tools) return
  const run = (name, args) => {
    const options = { cwd: project.root, encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 }
    const { status, error, stderr, stdout } = spawnSync(tools[name], args, options)
    if (status === 0) return
    const said = error?.message ?? (stderr || stdout).trim().split('\n').slice(0, 3).join(' ')
    project.error('compiler', `${name}: ${said}`)
  }
  run('wcc', ['-d', ...project.files.filter((file) => /\.(wxml|wxs)$/.test(file)), '-o', '/dev/null'])
  const styles = project.files.filter((file) => file.endsWith('.wxss'))
  if (styles.length) run('wcsc', ['-js', ...styles, '-o', '/dev/null'])
}
