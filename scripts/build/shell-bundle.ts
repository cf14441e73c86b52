import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { iconShapes } from '../../config/h5-slim/icon-shapes'

const root = process.cwd()

/** Views call no Taro function while rendering, so its runtime (which wants a browser) is left out. */
const withoutRuntime: Plugin = {
  name: 'without-runtime',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@tarojs\/(taro|runtime)$|\.s?css\.js$/ }, () => ({ path: 'nothing', namespace: 'nothing' }))
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** The browser's icons, as in the app's own build. */
const drawnIcons: Plugin = {
  name: 'drawn-icons',
  setup({ onResolve }) {
    onResolve({ filter: /\/Icon$/ }, () => ({ path: resolve(root, 'config/h5-slim/icon.tsx') }))
  },
}

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  jsx: 'automatic',
  loader: { '.css': 'empty', '.png': 'dataurl', '.svg': 'dataurl' },
  resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js'],
  alias: {
    '@tarojs/components': resolve(root, 'config/h5-slim/components.ts'),
    '@': resolve(root, 'src'),
    '@contract': resolve(root, 'contract'),
  },
  define: {
    'process.env.TARO_ENV': '"h5"',
    'process.env.TARO_PLATFORM': '"web"',
    'process.env.NODE_ENV': '"production"',
    'process.env.TARO_APP_API_ORIGIN': '""',
    'process.env.TARO_APP_MOCK': '""',
    ...iconShapes(root),
  },
  plugins: [withoutRuntime, drawnIcons],
}

async function bundleText(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options, write: false })
  const text = outputFiles?.[0]?.text
  if (text === undefined) throw new Error('esbuild gave no output')
  return text
}

const RENDER = `
import { renderToStaticMarkup } from 'react-dom/server'
import { shells } from '@/app/shells'
export const markup = Object.fromEntries(Object.entries(shells).map(([id, view]) => [id, renderToStaticMarkup(view)]))
`

/** HTML of every view in `src/app/shells.tsx`, by route id. */
export async function renderShells(): Promise<Record<string, string>> {
  const code = await bundleText({ stdin: { contents: RENDER, resolveDir: root, loader: 'tsx' }, platform: 'node', format: 'cjs' })
  const module: { exports: { markup?: Record<string, string> } } = { exports: {} }
  new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(import.meta.url))
  if (!module.exports.markup) throw new Error('no shell was rendered')
  return module.exports.markup
}

async function inlineScript(entryPoint: string): Promise<string> {
  const code = await bundleText({ entryPoints: [entryPoint], platform: 'browser', format: 'iife', minify: true, target: 'es2018' })
  return code.trim()
}

/** The few lines that collect what is typed on a shell, ready to be inlined. */
export const shellScript = (): Promise<string> => inlineScript('src/platform/shell/shell-script.h5.ts')

/** The few lines that ask again for the app's script when it was lost. */
export const entryScript = (): Promise<string> => inlineScript('src/platform/shell/entry-script.h5.ts')

/** The few lines that ask for the pay page's data before its scripts are there. */
export const earlyPayScript = (): Promise<string> => inlineScript('src/app/early-pay.h5.ts')
