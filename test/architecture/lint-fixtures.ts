import { join, relative, sep } from 'node:path'
import { ESLint } from 'eslint'
import { createConfig } from '../../scripts/lint/config.mjs'

/** A second, tiny tree with this project's layout, in which nearly every file breaks one rule. */
export const fixtures = join(import.meta.dirname, 'fixtures')

const eslint = new ESLint({
  cwd: fixtures,
  overrideConfigFile: true,
  baseConfig: createConfig(fixtures, [join(fixtures, 'tsconfig.json')]),
})

/** What lint says about each file of the fixtures, as `rule: message`, by path from their root. */
export async function lintFixtures(): Promise<Map<string, string[]>> {
  const results = await eslint.lintFiles(['src', 'mock', 'test'])
  return new Map(
    results.map(({ filePath, messages }) => [
      relative(fixtures, filePath).split(sep).join('/'),
      messages.map(({ ruleId, message }) => `${ruleId ?? 'eslint'}: ${message}`),
    ]),
  )
}

/** What lint says about a text, as if it stood in a file of the fixtures. */
export async function lintText(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(fixtures, file) })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'eslint'}: ${message}`)
}
