import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Where the contract lives and where its generated forms go; absolute paths. */
export const contractPaths = {
  root,
  entry: resolve(root, 'contract/openapi.yaml'),
  config: resolve(root, 'redocly.yaml'),
  generated: resolve(root, 'contract/generated'),
  published: resolve(root, 'dist/contract/openapi.json'),
}

/** The files of contract/generated, each made from the contract and never edited by hand. */
export const generatedFiles = ['openapi.json', 'types.ts', 'operations.ts'] as const

export type GeneratedFile = (typeof generatedFiles)[number]
