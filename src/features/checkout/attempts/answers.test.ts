import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { finalRefusals } from './answers'

it('knows exactly the refusals that the contract calls final', () => {
  const contract: unknown = JSON.parse(readFileSync('contract/generated/openapi.json', 'utf8'))
  expect(contract).toHaveProperty(['paths', '/payments', 'post', 'x-final-problems'])
  const { paths } = contract as { paths: { '/payments': { post: { 'x-final-problems': string[] } } } }
  expect([...finalRefusals].sort()).toEqual([...paths['/payments'].post['x-final-problems']].sort())
})
