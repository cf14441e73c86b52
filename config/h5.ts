import { resolve } from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'
import webpack from 'webpack'
import { customRoutes } from '../src/shared/lib/routes'
import { slimRuntime } from './h5-slim'
import { RoutesPlugin } from './plugins/routes-plugin'
import { StartPlugin } from './plugins/start-plugin'
import { splitting } from './h5-chunks'
import { modernLibraries } from './modern-libraries'

/** H5: browser routes with short addresses, px as written (no inline rem script, see ADR 0004), hashed names for everything. */
export function h5(root: string): IH5Config<'webpack5'> {
  return {
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: true,
    router: { mode: 'browser', customRoutes: customRoutes() },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      assetModuleFilename: 'static/[name].[contenthash:8][ext]',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } },
    compile: { include: [modernLibraries, resolve(root, 'config/h5-slim'), resolve(root, 'contract'), resolve(root, 'mock')] },
    webpackChain(chain) {
      slimRuntime(chain, webpack, root)
      chain.plugin('start').use(StartPlugin, [resolve(root, 'config/h5-slim/start.ts')])
      splitting(chain)
      chain.resolve.extensions.prepend('.h5.ts').prepend('.h5.tsx')
      chain.module.rule('wasm-asset').test(/\.wasm$/).set('type', 'asset/resource')
      chain.performance.hints(false) // sizes have their own measured limits
      chain.plugin('routes').use(RoutesPlugin)
    },
  }
}
