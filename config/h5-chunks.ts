import type { Chunk, Module } from 'webpack'
import { pagePath, type RouteId } from '../src/shared/lib/routes'
import type { Chain } from './chain'

interface ChunkGraph {
  getModuleChunks(module: Module): Chunk[]
}

const isPage = (request: string) => (chunk: Chunk): boolean =>
  [...chunk.groupsIterable].some((group) => group.origins.some((origin) => origin.request === request))

/** Whether a page needs a module. */
function on(id: RouteId): (module: Module, context: { chunkGraph: ChunkGraph }) => boolean {
  const isIt = isPage(`./${pagePath(id)}`)
  return (module, { chunkGraph }) => chunkGraph.getModuleChunks(module).some(isIt)
}

/**
 * One entry (React, Taro's slim runtime, react-query's client), one lazy chunk a screen, and between them three shared ones: what home,
 * the first page most people see, needs too; what else the pay page needs, the other way in; and the rest, which nobody waits for at
 * the start. Taro's default groups would cut the entry into four files: more requests on the first visit for nothing, because they
 * change together.
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
      shared: { name: 'shared', test: on('home'), minChunks: 2, priority: 30, reuseExistingChunk: true },
      money: { name: 'money', test: on('pay'), minChunks: 3, priority: 20, reuseExistingChunk: true },
      more: { name: 'more', minChunks: 3, priority: 10, reuseExistingChunk: true },
    },
  })
}
