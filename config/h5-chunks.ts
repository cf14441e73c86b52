import type { Chunk, Module } from 'webpack'
import { pagePath } from '../src/shared/lib/routes'
import type { Chain } from './chain'

interface ChunkGraph {
  getModuleChunks(module: Module): Chunk[]
}

const HOME = `./${pagePath('home')}`

const isHome = (chunk: Chunk): boolean =>
  [...chunk.groupsIterable].some((group) => group.origins.some(({ request }) => request === HOME))

/** Whether home, the first page most people see, needs a module. */
const onHome = (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean => chunkGraph.getModuleChunks(module).some(isHome)

/**
 * One entry (React, Taro's slim runtime, react-query's client), one lazy chunk a screen, and between them two shared ones: what home
 * needs too, and the rest, which home's visitors need not wait for. Taro's default groups would cut the entry into four files:
 * more requests on the first visit for nothing, because they change together.
 */
export function splitting(chain: Chain): void {
  chain.optimization.splitChunks({
    chunks: 'async',
    minSize: 4_000,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      taro: false,
      vendors: false,
      common: false,
      shared: { name: 'shared', test: onHome, minChunks: 2, priority: 20, reuseExistingChunk: true },
      more: { name: 'more', minChunks: 3, priority: 10, reuseExistingChunk: true },
    },
  })
}
