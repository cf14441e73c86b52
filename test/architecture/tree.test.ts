import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { allowedComponents } from '../../scripts/lint/restrictions.mjs'
import { isSupported } from '../../scripts/lib/node-version.mjs'
import { occurrences, root, textOf, trackedFiles } from './tracked-files'

const source = trackedFiles.filter((file) => file.startsWith('src/'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('one file of the app names the mock', () => {
  const naming = occurrences(source, /@mock\/|(from|import\()\s*'[./]*mock\//)
  expect(naming.map((line) => line.split(':')[0])).toEqual(['src/platform/dev-mock/index.h5.ts'])
})

const folders = ['tmp', 'work', 'farm', 'root', 'Users', 'var/folders'].join('|')
const hosts = ['npmmirror', 'npmjs', 'yarnpkg', 'taobao'].join('|')
const machinePath = new RegExp(`(^|[^\\w.*-])/(${folders})/\\S*`, 'm')
const registryHost = new RegExp(`(registry|mirrors?)\\.[\\w.-]*(${hosts})|"resolved": "https?:`)

test('no file names a machine or a registry', () => {
  expect(occurrences(trackedFiles, machinePath)).toEqual([])
  expect(occurrences(trackedFiles, registryHost)).toEqual([])
  // Put together here, or this very file would be found.
  expect(`see '${['', 'tmp', 'x'].join('/')}'`).toMatch(machinePath)
  expect(['registry', 'npmjs', 'org'].join('.')).toMatch(registryHost)
})

test('the lint list of components is what the H5 set exports', () => {
  const barrel = textOf('config/h5-slim/components.ts')
  const names = [...barrel.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.replace(/.* as /, '').trim()),
  )
  // Taro imports PullDownRefresh by itself; the app must not.
  expect(names.filter((name) => name !== 'PullDownRefresh').sort()).toEqual([...allowedComponents].sort())
})

test("MSW's worker file is the installed version's, or served from the package", () => {
  const committed = trackedFiles.filter((file) => file.endsWith('mockServiceWorker.js'))
  const installed = join(dirname(createRequire(import.meta.url).resolve('msw/package.json')), 'lib/mockServiceWorker.js')
  for (const file of committed) expect(read(file)).toBe(readFileSync(installed, 'utf8'))
  const served = occurrences(trackedFiles.filter((file) => file.startsWith('config/')), /mockServiceWorker|msw\/lib/)
  expect([...committed, ...served]).not.toEqual([])
})

test('the oldest Node is the same everywhere', () => {
  const version = read('.nvmrc').trim()
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }
  expect(engines.node).toBe(`>=${version.replace(/\.0$/, '')}`)
  expect([isSupported(version), isSupported('20.18.9'), isSupported('22.0.0')]).toEqual([true, false, true])
})
