import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSeededRandom } from '../../kit/random'
import { createStore } from '../create-store'
import type { SpecsFor } from '../types'
import { openFileJournal, type FileJournal } from './file-journal'
import { FolderInUse, lockFolder } from './lock'
import { JournalDamaged, readSegment } from './segment'
import { readImage } from './snapshot'

interface Note { readonly id: string; readonly text: string }
type World = { notes: Note }
const specs = { notes: {} } satisfies SpecsFor<World>

let folder = ''
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'journal-')) })
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close().catch(() => undefined)
  await rm(folder, { recursive: true, force: true })
})

const opened: FileJournal[] = []
const reopen = async () => {
  const { image, records, journal } = await openFileJournal(folder)
  opened.push(journal)
  return { journal, store: createStore<World, typeof specs>(specs, { journal, image, replay: records }) }
}

type Opened = Awaited<ReturnType<typeof reopen>>
const write = ({ store }: Opened, id: string, text = '舟山') => store.transact('note', (tx) => tx.put('notes', { id, text }))
const ids = ({ store }: Opened) => store.read.all('notes').map((row) => row.id)
const segments = async () => (await readdir(folder)).filter((name) => name.startsWith('journal-')).sort()

describe('the file journal', () => {
  it('keeps what was flushed over a restart', async () => {
    const first = await reopen()
    write(first, 'a')
    write(first, 'b', '换行\n和 emoji 🍚')
    await first.store.close()
    const second = await reopen()
    expect(ids(second)).toEqual(['a', 'b'])
    expect(second.store.version).toBe(2)
    expect(second.store.stateHash()).toBe(first.store.stateHash())
    write(second, 'c')
    await second.store.close()
    expect(ids(await reopen())).toEqual(['a', 'b', 'c'])
  })

  it('commits many turns with one write', async () => {
    const world = await reopen()
    const flushes = Array.from({ length: 500 }, (_, n) => {
      write(world, `n${n}`)
      return world.store.flush()
    })
    await Promise.all(flushes)
    expect(ids(await reopen())).toHaveLength(500)
  })

  it('cuts off a torn tail and goes on', async () => {
    const first = await reopen()
    write(first, 'a')
    await first.store.close()
    const [name = ''] = await segments()
    await appendFile(join(folder, name), '1234abcd {"n":2,"type":"note","chan')
    const second = await reopen()
    expect(ids(second)).toEqual(['a'])
    write(second, 'b')
    await second.store.close()
    expect(ids(await reopen())).toEqual(['a', 'b'])
  })

  it('reads at every possible cut exactly the whole records before it', async () => {
    const first = await reopen()
    for (const id of ['a', 'b', 'c']) write(first, id)
    await first.store.close()
    const [name = ''] = await segments()
    const bytes = await readFile(join(folder, name))
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const whole = bytes.subarray(0, cut).toString().split('\n').length - 1
      expect(readSegment(name, bytes.subarray(0, cut)).records.map((record) => record.n)).toEqual([1, 2, 3].slice(0, whole))
    }
  })

  it('does not start when an acknowledged record was changed', async () => {
    const first = await reopen()
    for (const id of ['a', 'b', 'c']) write(first, id)
    await first.store.close()
    const file = join(folder, (await segments())[0] ?? '')
    await writeFile(file, (await readFile(file, 'utf8')).replace('"id":"b"', '"id":"x"'))
    await expect(reopen()).rejects.toThrow(JournalDamaged)
  })

  it('does not start when a segment is missing', async () => {
    for (const id of ['a', 'b', 'c']) {
      const world = await reopen()
      write(world, id)
      await world.store.close()
    }
    await rm(join(folder, (await segments())[1] ?? ''))
    await expect(reopen()).rejects.toThrow('record 3 where 2 was due')
  })

  it('snapshots while turns go on, drops the old segments, and restarts from both', async () => {
    const world = await reopen()
    write(world, 'before')
    const done = world.journal.snapshot(world.store.image())
    write(world, 'during')
    await done
    write(world, 'after')
    await world.store.close()
    expect(await readdir(folder)).toEqual(['journal-000000000002.log', 'snapshot-000000000001.json'])
    const again = await reopen()
    expect(ids(again)).toEqual(['before', 'during', 'after'])
    await again.journal.snapshot(again.store.image())
    await again.store.close()
    expect(await readdir(folder)).toEqual(['journal-000000000004.log', 'snapshot-000000000003.json'])
    expect(ids(await reopen())).toEqual(['before', 'during', 'after'])
  })

  it('keeps a snapshot of many rows as it was, whatever happens while it is written', async () => {
    const world = await reopen()
    for (let n = 0; n < 1_000; n += 1) write(world, `n${n}`)
    const hash = world.store.stateHash()
    const done = world.journal.snapshot(world.store.image())
    for (let n = 0; n < 1_000; n += 1) write(world, `n${n}`, '改过')
    expect(await done).toBeGreaterThan(10_000)
    const image = await readImage(join(folder, 'snapshot-000000001000.json'))
    expect(createStore<World, typeof specs>(specs, { journal: world.journal, image }).stateHash()).toBe(hash)
  })

  it('does not start on a snapshot that is not whole', async () => {
    const world = await reopen()
    for (let n = 0; n < 500; n += 1) write(world, `n${n}`)
    await world.journal.snapshot(world.store.image())
    await world.store.close()
    const file = join(folder, 'snapshot-000000000500.json')
    const lines = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, [...lines.slice(0, 2), ...lines.slice(3)].join('\n'))
    await expect(reopen()).rejects.toThrow('300 of 500 rows')
    await writeFile(file, lines.join('\n').replace('n7', 'n8'))
    await expect(reopen()).rejects.toThrow('damaged snapshot')
  })

  it('does not lose a record in random runs of writes, snapshots and restarts', async () => {
    const random = createSeededRandom(4)
    let world = await reopen()
    let expected = 0
    for (let step = 0; step < 60; step += 1) {
      const dice = random.bytes(1)[0] ?? 0
      if (dice < 20) {
        await world.store.close()
        world = await reopen()
        expect(ids(world)).toHaveLength(expected)
      } else if (dice < 60) {
        await Promise.all([world.journal.snapshot(world.store.image()), world.store.flush()])
      } else {
        write(world, `n${expected}`)
        expected += 1
        if (dice % 2 === 0) await world.store.flush()
      }
    }
    await world.store.close()
    expect(ids(await reopen())).toHaveLength(expected)
  })

  it('takes nothing more after a write failed', async () => {
    const world = await reopen()
    await world.journal.close()
    write(world, 'lost')
    await expect(world.store.flush()).rejects.toThrow()
    expect(() => write(world, 'more')).toThrow()
    await expect(world.store.flush()).rejects.toThrow()
    expect(ids(world)).toEqual(['lost'])
  })
})

describe('lockFolder', () => {
  it('lets one server have the folder, and the next after it', async () => {
    const release = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
    await release()
    const again = await lockFolder(folder)
    await again()
  })
})
