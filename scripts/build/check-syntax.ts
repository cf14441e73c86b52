import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type ecmaVersion } from 'acorn'
import { filesBelow } from './files'

/**
 * Parses every JavaScript file of a build and throws with the first file and place that does not parse. A syntax error in a bundle
 * is a blank page with a green build. `ecma` is the newest language version that the target's oldest engine reads.
 */
export function checkSyntax(folder: string, ecma: ecmaVersion): number {
  const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'))
  if (scripts.length === 0) throw new Error(`no JavaScript in ${folder}`)
  for (const file of scripts) {
    try {
      parse(readFileSync(join(folder, file), 'utf8'), { ecmaVersion: ecma, sourceType: 'script', allowHashBang: true })
    } catch (error) {
      throw new Error(`${file} is not ES${ecma}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  return scripts.length
}
