import type { IProjectConfig } from '@tarojs/taro/types/compile'

/** Release builds. `quote_keys` (Taro's default on H5) turns `#private` fields into a syntax error: a blank page, exit code 0. */
export const production: Partial<IProjectConfig<'webpack5'>> = {
  logger: { quiet: false, stats: false },
  terser: {
    enable: true,
    config: {
      compress: { passes: 2, ecma: 2017 },
      output: { quote_keys: false, comments: false },
    },
  },
}
