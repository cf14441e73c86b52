import { resolve } from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import webpack from 'webpack'
import { modernLibraries } from './modern-libraries'

/** WeChat mini-program. */
export function mini(root: string): IMiniAppConfig<'webpack5'> {
  return {
    compile: { include: [modernLibraries, resolve(root, 'contract')] },
    // Copies modules shared by subpackages into each of them, so that main stays below its 600 KB (ADR 0006).
    optimizeMainPackage: { enable: true },
    // Our class names are block-wise, so the order in which sheets are joined does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true, config: {} } },
    webpackChain(chain) {
      // react-query waits for ever without an AbortController, and the mini-program has none.
      const polyfill = resolve(root, 'config/weapp/abort-controller.ts')
      chain.plugin('abort-controller').use(webpack.ProvidePlugin, [{ AbortController: [polyfill, 'AbortController'] }])
      chain.module.rule('script').include.add(resolve(root, 'config/weapp'))
      chain.module.rule('universal').test(/[\\/]node_modules[\\/]tweetnacl[\\/]/).use('as-module').loader(resolve(root, 'config/weapp/as-module.cjs'))
    },
  }
}
