import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'

/** A declared route without a page file fails the build by name; Taro itself says something unrelated, or nothing. */
export default function pages(ctx: IPluginContext): void {
  ctx.modifyAppConfig(({ appConfig }) => {
    const inside = (appConfig.subPackages ?? []).flatMap(({ root, pages: names }) => names.map((name) => `${root}/${name}`))
    const missing = [...(appConfig.pages ?? []), ...inside].filter((page) => !existsSync(resolve(ctx.paths.sourcePath, `${page}.tsx`)))
    if (missing.length > 0) throw new Error(`routes without a page file below src: ${missing.join(', ')}`)
  })
}
