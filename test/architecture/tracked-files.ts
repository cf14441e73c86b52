import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const list = (...args: string[]) =>
  execFileSync('git', ['ls-files', '-z', ...args], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

/** Every file that is or would be committed, relative to the root; deleted ones left out. */
export const trackedFiles = [...new Set([...list('--cached'), ...list('--others', '--exclude-standard')])]
  .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
  .sort()

const BINARY = /\.(png|jpe?g|gif|webp|ico|wasm|woff2?|ttf|y4m|gz|br)$/

/** The text of a file, or nothing for pictures and other binaries. */
export const textOf = (file: string): string => (BINARY.test(file) ? '' : readFileSync(join(root, file), 'utf8'))

/** Files in which a pattern occurs, each with its first match: `path: match`. */
export function occurrences(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const match = pattern.exec(textOf(file))
    return match ? [`${file}: ${match[0].trim()}`] : []
  })
}
