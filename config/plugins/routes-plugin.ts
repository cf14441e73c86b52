import type { Compiler } from 'webpack'

/** Page path → the JavaScript and CSS files of its lazy chunk. */
export type RouteFiles = Record<string, string[]>

/** File that the build scripts read and take away again. */
export const ROUTES_FILE = 'routes.json'

const PAGE_REQUEST = /^\.\/(pages\/[\w/-]+)$/

/** Writes which files belong to which page, for the prerendered shells and the service worker. */
export class RoutesPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('RoutesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'RoutesPlugin', stage }, () => {
        const files: RouteFiles = {}
        for (const group of compilation.chunkGroups) {
          for (const origin of group.origins) {
            const page = PAGE_REQUEST.exec(origin.request)?.[1]
            if (page === undefined) continue
            files[page] = group.chunks.flatMap((chunk) => [...chunk.files]).filter((file) => /\.(js|css)$/.test(file))
          }
        }
        compilation.emitAsset(ROUTES_FILE, new sources.RawSource(JSON.stringify(files, null, 2)))
      })
    })
  }
}
