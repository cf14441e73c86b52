import { resolve } from 'node:path'
import type { Chain } from '../chain'
import type webpack from 'webpack'
import { iconShapes } from './icon-shapes'

type Webpack = typeof webpack
interface Request {
  context: string
  request: string
}

/** Packages which old browsers needed and ours have natively (`Taro.request` sits on fetch and AbortController). */
const NATIVE = ['whatwg-fetch', 'abortcontroller-polyfill/dist/abortcontroller-polyfill-only', 'jsonp-retry']

/**
 * Replaces parts of Taro 4.2.1's H5 runtime which this app does not use (ADR 0003): the style sheets written by script (they break
 * the CSP too), the navigation bar, path-to-regexp, polyfills, and the component set. A Taro upgrade has to repeat the size and
 * smoke checks, because these are internals. Of our own modules it replaces one, the icons.
 */
export function slimRuntime(chain: Chain, { DefinePlugin, NormalModuleReplacementPlugin }: Webpack, root: string): void {
  const own = (file: string): string => resolve(root, 'config/h5-slim', file)
  const replace = (name: string, module: RegExp, file: string): void => {
    chain.plugin(`slim-${name}`).use(NormalModuleReplacementPlugin, [module, own(file)])
  }
  const replaceIn = (folder: RegExp) => (name: string, module: RegExp, file: string): void => {
    const swap = (request: Request): void => {
      if (folder.test(request.context)) request.request = own(file)
    }
    chain.plugin(`slim-${name}`).use(NormalModuleReplacementPlugin, [module, swap])
  }
  const replaceInRouter = replaceIn(/@tarojs[\\/]router/)

  replace('react-components-css', /@tarojs[\\/]components-react[\\/]dist[\\/]index\.css$/, 'empty.css')
  replace('web-components-css', /taro-components[\\/]taro-components\.css$/, 'empty.css')
  replace('global-css', /@tarojs[\\/]components[\\/]global\.css$/, 'base.css')

  replaceIn(/[\\/]shared[\\/]ui$/)('icon', /^\.\/Icon$/, 'icon.tsx')
  chain.plugin('slim-icon-shapes').use(DefinePlugin, [iconShapes(root)])

  replaceInRouter('navigation-bar', /\/navigationBar\.js$/, 'navigation-bar.ts')
  replaceInRouter('navigation-title', /\/navigation-bar\.js$/, 'navigation-title.ts')
  replaceInRouter('style', /\/style\.js$/, 'style.ts')

  // Watch builds resolve the router to its one-file bundle, in which nothing can be replaced.
  chain.resolve.alias.set('@tarojs/router$', resolve(root, 'node_modules/@tarojs/router/dist/index.js'))
  chain.resolve.alias.set('universal-router$', own('universal-router.ts'))
  chain.resolve.alias.set('query-string$', own('query-string.ts'))
  chain.resolve.alias.set('@tarojs/components$', own('components.ts'))
  for (const name of NATIVE) chain.resolve.alias.set(`${name}$`, own('noop.ts'))
}
