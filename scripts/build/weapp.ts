import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkSyntax } from './check-syntax'
import { runTaro } from './run-taro'
import { main, step } from './step'

const OUT = 'dist/weapp'
/** What WeChat's older engines read without help. */
const ECMA = 2018

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Taro can leave a page out and still exit with 0: every declared page has to have its four files. */
function checkPages(): number {
  const app = JSON.parse(readFileSync(join(OUT, 'app.json'), 'utf8')) as AppJson
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
  for (const page of pages) {
    for (const kind of ['js', 'json', 'wxml']) {
      if (!existsSync(join(OUT, `${page}.${kind}`))) throw new Error(`missing in the build: ${page}.${kind}`)
    }
  }
  return pages.length
}

await main(async () => {
  rmSync(OUT, { recursive: true, force: true })
  await step('mini-program', () => runTaro({ target: 'weapp' }))
  const pages = await step('pages', checkPages)
  const scripts = await step(`syntax (ES${ECMA})`, () => checkSyntax(OUT, ECMA))
  console.log(`${OUT}: ${pages} pages, ${scripts} scripts`)
})
