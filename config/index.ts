import { resolve } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { buildConstants, cacheName, readBuildEnv } from './env'
import { development } from './dev'
import { production } from './prod'
import { h5 } from './h5'
import { mini } from './mini'

/** Taro's configuration for both targets. Run through `scripts/build/*.ts`, which load TypeScript for it. */
const config: UserConfigExport<'webpack5'> = defineConfig<'webpack5'>((merge) => {
  const env = readBuildEnv()
  const root = process.cwd()
  return merge(
    {},
    {
      projectName: 'e-guanjia',
      date: '2025-1-1',
      designWidth: 375,
      deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
      sourceRoot: 'src',
      outputRoot: `dist/${env.target}`,
      framework: 'react',
      compiler: { type: 'webpack5', prebundle: { enable: false } },
      // A release is built from nothing: Taro prunes components by what it saw while parsing, and cached modules are not parsed.
      cache: { enable: !env.production, name: cacheName(env, root) },
      plugins: ['weapp-aria', 'pages'].map((name) => resolve(root, `config/plugins/${name}.ts`)),
      alias: {
        '@': resolve(root, 'src'),
        '@contract': resolve(root, 'contract'),
        '@mock': resolve(root, 'mock'),
      },
      env: buildConstants(env),
      mini: mini(root),
      h5: h5(root),
    },
    env.production ? production : development(env),
  )
})

export default config
