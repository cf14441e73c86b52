import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Defect } from './list'

const root = resolve(import.meta.dirname, '../../..')

/** Replaces the defect's line while its file is bundled; the build fails when the file is not used at all. */
export function plant(defect: Defect): Plugin {
  const path = resolve(root, defect.file)
  return {
    name: 'plant-defect',
    setup: ({ onLoad, onEnd }) => {
      let planted = false
      onLoad({ filter: /\.ts$/ }, async (args) => {
        if (args.path !== path) return undefined
        planted = true
        return { contents: withDefect(await readFile(path, 'utf8'), defect), loader: 'ts' }
      })
      onEnd(() => {
        if (!planted) throw new Error(`"${defect.name}": the simulation does not use ${defect.file}`)
      })
    },
  }
}

/** Replaces the one line; throws when it is missing or there twice, so that no defect dies unnoticed. */
export function withDefect(source: string, { name, file, line, instead }: Defect): string {
  const lines = source.split('\n')
  const found = lines.flatMap((text, index) => (text.trim() === line ? [index] : []))
  const [index] = found
  if (index === undefined || found.length > 1) {
    throw new Error(`"${name}": the line is ${found.length} times in ${file}: ${line}`)
  }
  return [...lines.slice(0, index), instead, ...lines.slice(index + 1)].join('\n')
}
