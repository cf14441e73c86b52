import { createConfig } from './scripts/lint/config.mjs'

export default createConfig(import.meta.dirname, ['./tsconfig.json', './tsconfig.weapp.json', './tsconfig.node.json', './src/sw/tsconfig.json'])
