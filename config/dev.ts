import { resolve } from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import type { BuildEnv } from './env'

/** Watch builds. The API is always same-origin, so the development server passes it on to the mock server. */
export function development({ mock, mockServer }: BuildEnv): Partial<IProjectConfig<'webpack5'>> {
  const served = (folder: string) => ({ directory: resolve(process.cwd(), folder), publicPath: '/', watch: false })
  const inBrowser = mock === 'msw'
  return {
    logger: { quiet: false, stats: false },
    h5: {
      devServer: {
        host: '127.0.0.1',
        port: 10086,
        open: false,
        // MSW's worker comes straight from the installed package, so it can never be of another version.
        static: [served('src/static'), ...(inBrowser ? [served('node_modules/msw/lib')] : [])],
        proxy: inBrowser ? [] : [{ context: ['/api', '/__mock'], target: mockServer }],
      },
    },
  }
}
