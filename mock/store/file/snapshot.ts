/** Snapshots as lines: a head, chunks of rows, an end. Written piece by piece, so that turns go on meanwhile. */
import { open, readFile } from 'node:fs/promises'
import type { Image, Row } from '../types'
import { readLine, writeLine } from './line'
import { JournalDamaged } from './segment'

const CHUNK_ROWS = 200

type Chunk = readonly [table: string, rows: readonly Row[]]

const isHead = (value: unknown): value is { n: number; rows: number } =>
  typeof value === 'object' && value !== null && 'n' in value && 'rows' in value

const isChunk = (value: unknown): value is Chunk =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1])

const chunksOf = function* ({ tables }: Image): Generator<Chunk> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let start = 0; start < rows.length; start += CHUNK_ROWS) yield [table, rows.slice(start, start + CHUNK_ROWS)]
  }
}

/** Writes and syncs an image; rows are values, so later turns do not change it. Answers its size in bytes. */
export const writeImage = async (file: string, image: Image): Promise<number> => {
  const rows = Object.values(image.tables).reduce((sum, list) => sum + list.length, 0)
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.appendFile(writeLine({ n: image.n, rows }))
    for (const chunk of chunksOf(image)) await handle.appendFile(writeLine(chunk))
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

/** Reads an image back; throws JournalDamaged unless every row is there. */
export const readImage = async (file: string): Promise<Image> => {
  const [first = '', ...lines] = (await readFile(file, 'utf8')).split('\n').slice(0, -1)
  const head = readLine(first)
  if (!isHead(head)) throw new JournalDamaged(file, 'damaged snapshot')
  const tables: { [table: string]: Row[] } = {}
  let count = 0
  for (const line of lines) {
    const chunk = readLine(line)
    if (!isChunk(chunk)) throw new JournalDamaged(file, 'damaged snapshot')
    const [table, rows] = chunk
    const list = tables[table] ?? []
    for (const row of rows) list.push(row)
    tables[table] = list
    count += rows.length
  }
  if (count !== head.rows) throw new JournalDamaged(file, `${count} of ${head.rows} rows in the snapshot`)
  return { n: head.n, tables }
}
