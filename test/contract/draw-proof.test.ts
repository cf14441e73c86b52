/** What was drawn can be checked by anyone afterwards, and nobody could know it before. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draw, DrawProof } from '@contract/generated/types'
import { operations as table, type OperationId } from '@contract/generated/operations'
import { grantDrawRight } from '@mock/domain/draw'
import { draws } from '@mock/seeds/draw'
import type { CallInput } from './support/call'
import { bodyOf } from './support/expectations'
import { newKey, people } from './support/meals'
import { openStage, validRequests, type ActorName } from './support/stage'
import { createWorld, type Caller, type World } from './support/world'

const SCRIPT = resolve(import.meta.dirname, '../draw-check/check.mjs')
const folder = mkdtempSync(join(tmpdir(), 'draw-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What somebody saves who wants to check: the draw, and every page of its proof. */
interface Saved { readonly draw: Draw; readonly pages: readonly DrawProof[] }

const saved = async (world: World, as: Caller, drawId: string, limit = 50): Promise<Saved> => {
  const draw = bodyOf(await world.call('getDraw', { as, params: { drawId } }))
  const pages: DrawProof[] = []
  for (let cursor: string | null = null; ;) {
    const query: { limit: number; cursor?: string } = { limit, ...(cursor === null ? {} : { cursor }) }
    const page: DrawProof = bodyOf(await world.call('getDrawProof', { as, params: { drawId }, query }))
    pages.push(page)
    cursor = page.nextCursor
    if (cursor === null) return { draw, pages }
  }
}

/** Runs the independent script; null when it finds everything right, else what it says. */
const complaintAbout = ({ draw, pages }: Saved): string | null => {
  const files = [draw, ...pages].map((json, at) => {
    const file = join(folder, `${at}.json`)
    writeFileSync(file, JSON.stringify(json))
    return file
  })
  try {
    execFileSync(process.execPath, [SCRIPT, ...files], { stdio: 'pipe' })
    return null
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr)
  }
}

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

describe('the past draw', () => {
  it('is revealed, with a log of at least forty entries, oldest first, without names', async () => {
    const { draw, pages } = await saved(world, chen, draws.past, 7)
    const log = pages.flatMap(({ items }) => items)
    expect(log.length).toBeGreaterThanOrEqual(40)
    expect(log.map(({ counter }) => counter)).toEqual([...log.keys()])
    expect(draw.entryCount).toBe(log.length)
    expect(createHash('sha256').update(Buffer.from(draw.serverSeed ?? '', 'hex')).digest('hex')).toBe(draw.commitment)
    expect(JSON.stringify(pages)).not.toMatch(/stf_|dre_/)
  })

  it('is right by the independent script', async () => {
    expect(complaintAbout(await saved(world, chen, draws.past))).toBeNull()
  })

  const altered = (before: Saved, change: (page: DrawProof) => DrawProof): Saved => ({ ...before, pages: before.pages.map(change) })
  const atLine = (n: number, line: object) => (page: DrawProof): DrawProof =>
    ({ ...page, items: page.items.map((item) => (item.counter === n ? { ...item, ...line } : item)) })

  it.each<[string, (page: DrawProof) => DrawProof, string]>([
    ['another nonce', atLine(12, { nonce: '0123456789abcdef' }), 'entry 12 '],
    ['another slip', atLine(39, { slot: 0 }), 'entry 39 '],
    ['another prize', atLine(3, { prizeId: 'prz_another' }), 'entry 3 '],
    ['another number', atLine(20, { counter: 21 }), 'entry 20 '],
    ['another seed', (page) => ({ ...page, serverSeed: 'ab'.repeat(32) }), 'committed'],
    ['a line left out', (page) => ({ ...page, items: page.items.filter(({ counter }) => counter !== 5) }), 'entry 5 '],
    ['the last line left out', (page) => ({ ...page, items: page.nextCursor === null ? page.items.slice(0, -1) : page.items }), 'counted'],
  ])('%s is found', async (_what, change, complaint) => {
    expect(complaintAbout(altered(await saved(world, chen, draws.past), change))).toContain(complaint)
  })

  it('another urn is found', async () => {
    const { draw, pages } = await saved(world, chen, draws.past)
    const [first, ...others] = draw.prizes
    const fuller = { ...draw, prizes: [{ ...first, slips: (first?.slips ?? 0) + 1 } as Draw['prizes'][number], ...others] }
    expect(complaintAbout({ draw: fuller, pages })).toContain('entry ')
  })
})

it.each([draws.open, draws.odds])('%s, drawn by several people, is right once it is revealed', async (drawId) => {
  for (const phone of [people.chen, people.wang, people.poor, people.he]) {
    const as = world.signInAs(phone)
    world.change((tx) => { grantDrawRight(tx, { staffId: as.staffId, source: 'quiz', atMs: world.clock.now() }) })
    for (let n = 0; n < 2; n += 1) {
      const nonce = Buffer.from(world.random.bytes(16)).toString('hex')
      bodyOf(await world.call('enterDraw', { as, key: newKey(), params: { drawId }, body: { nonce } }))
    }
  }
  const { revealsAt, commitment } = bodyOf(await world.call('getDraw', { as: chen, params: { drawId } }))
  world.clock.set(revealsAt)
  const proof = await saved(world, world.signInAs(people.chen), drawId)
  expect(proof.draw).toMatchObject({ commitment, entryCount: 8, state: 'revealed' })
  expect(complaintAbout(proof)).toBeNull()
})

describe('the seed of a draw that is not revealed', () => {
  const secrets = (of: World): string[] => of.store.read.all('drawSeeds').filter(({ id }) => id !== draws.past).map(({ seed }) => seed)
  /** The text or the bytes of it, as any answer would spell them. */
  const spellings = (seed: string): string[] => {
    const bytes = Buffer.from(seed, 'hex')
    return [seed, seed.toUpperCase(), bytes.toString('base64').slice(0, 40), bytes.toString('base64url').slice(0, 40)]
  }

  it('is in no answer of any operation, nor in the log', async () => {
    const said: string[] = []
    for (const method of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, method).mockImplementation((...words) => { said.push(words.join(' ')) })
    const hidden = new Set<string>()
    const ask = async <Id extends OperationId>(id: Id, actor: ActorName): Promise<void> => {
      const stage = await openStage(actor)
      for (const seed of secrets(stage.world)) for (const spelling of spellings(seed)) hidden.add(spelling)
      const input: CallInput<Id> = await validRequests[id](stage)
      const { raw, headers } = await stage.world.call(id, { ...input, as: stage.as })
      said.push(raw, ...[...headers].flat())
    }
    for (const id of Object.keys(table) as OperationId[]) for (const actor of ['owner', 'window', 'office'] as const) await ask(id, actor)
    expect(hidden.size).toBeGreaterThanOrEqual(9)
    expect([...hidden].filter((secret) => said.some((text) => text.includes(secret)))).toEqual([])
  }, 120_000)

  it('is in no state hash', () => {
    const before = world.store.stateHash()
    world.change((tx) => { tx.patch('drawSeeds', draws.open, { seed: 'ab'.repeat(32) }) })
    expect(world.store.stateHash()).toBe(before)
  })

  it('differs for every draw, and follows no earlier one', () => {
    const all = world.store.read.all('drawSeeds').map(({ seed }) => seed)
    expect(new Set(all).size).toBe(4)
    for (const seed of all) expect(seed).toMatch(/^[0-9a-f]{64}$/)
  })
})
