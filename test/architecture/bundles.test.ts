import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './tracked-files'

/** Words that only the mock, its console, its seeds or its worker say. */
const MOCK = /mockServiceWorker|\/__mock|setupWorker|smsOutbox|1380000000\d/

const scripts = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|wxml|html|json)$/.test(file))
    .map((file) => join(root, folder, file))

const naming = (folder: string) =>
  scripts(folder).flatMap((file) => {
    const found = MOCK.exec(readFileSync(file, 'utf8'))
    return found ? [`${file}: ${found[0]}`] : []
  })

test.each(['dist/h5', 'dist/weapp'])('no mock in %s', (folder) => {
  expect(scripts(folder).length).toBeGreaterThan(10)
  expect(naming(folder)).toEqual([])
})

test('the server bundle has it, so the words are right', () => {
  const text = readFileSync(join(root, 'dist/server/server.mjs'), 'utf8')
  for (const word of ['/__mock', 'smsOutbox', '13800000001']) expect(text).toContain(word)
})
