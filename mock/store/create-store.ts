import { createReader, tableOf } from './reader'
import { hashTables } from './state-hash'
import { Table } from './table'
import { Transaction } from './transaction'
import type { Image, Journal, JournalRecord, Row, SpecsFor, Store, TableName, TableSpec, Tx } from './types'

/** What a store starts from and how it is kept. */
export interface StoreOptions {
  readonly journal: Journal
  /** Rows to start with: a snapshot, or another store's `image()`. */
  readonly image?: Image | null
  /** Records after the image, in order. */
  readonly replay?: Iterable<JournalRecord>
  /** Deep-freezes every row put, so that a row changed in place throws. For tests and the simulation. */
  readonly freeze?: boolean
}

const load = (tables: ReadonlyMap<string, Table>, { image, replay = [] }: StoreOptions): number => {
  for (const [name, rows] of Object.entries(image?.tables ?? {})) {
    const table = tableOf(tables, name)
    for (const row of rows) table.set(row.id, row)
  }
  let version = image?.n ?? 0
  for (const record of replay) {
    if (record.n !== version + 1) throw new Error(`journal gap: record ${record.n} after ${version}`)
    for (const [name, id, row] of record.changes) tableOf(tables, name).set(id, row ?? undefined)
    version = record.n
  }
  return version
}

const imageOf = (tables: ReadonlyMap<string, Table>, n: number): Image => {
  const rows: { [table: string]: readonly Row[] } = {}
  for (const [name, table] of tables) rows[name] = table.all()
  return { n, tables: rows }
}

/** Opens a store over its specs. Every record of `replay` must follow the image without a gap, or this throws. */
export const createStore = <T, S extends SpecsFor<T>>(specs: S, options: StoreOptions): Store<T, S> => {
  const { journal, freeze = false } = options
  const entries: [string, TableSpec<Row>][] = Object.entries(specs)
  const tables = new Map(entries.map(([name, spec]) => [name, new Table(name, spec)]))
  const businessTables = [...tables.values()].filter((table) => !table.spec.volatile)
  let version = load(tables, options)
  let inTurn = false

  const transact = <R>(type: string, fn: (tx: Tx<T, S>) => R): R => {
    if (inTurn) throw new Error('a transaction within a transaction')
    inTurn = true
    const turn = new Transaction<T, S>(tables, freeze)
    try {
      const result = fn(turn.tx)
      if (result instanceof Promise) throw new Error('a transaction must be synchronous')
      const changes = turn.changes()
      if (changes.length > 0) {
        journal.append({ n: version + 1, type, changes })
        version += 1
      }
      return result
    } catch (error) {
      turn.undo()
      throw error
    } finally {
      turn.end()
      inTurn = false
    }
  }

  return {
    transact,
    read: createReader<T, S>(tables),
    flush: () => journal.flush(),
    get version() { return version },
    stateHash: (names?: readonly TableName<T>[]) =>
      hashTables(names ? names.map((name) => tableOf(tables, name)) : businessTables),
    image: () => imageOf(tables, version),
    reset: () => {
      transact('reset', (tx) => {
        for (const name of tables.keys()) for (const id of [...tableOf(tables, name).rows.keys()]) tx.delete(name as TableName<T>, id)
      })
    },
    close: () => journal.close(),
  }
}
