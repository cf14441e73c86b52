import type { Table } from './table'
import type { ReadTx } from './types'

/** The table by name; an unknown name is a bug. */
export const tableOf = (tables: ReadonlyMap<string, Table>, name: string): Table => {
  const table = tables.get(name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

/** Untyped reading of the tables; the typed face is `ReadTx`. */
const plainReader = (tables: ReadonlyMap<string, Table>) => {
  const rowsUnder = (name: string, index: string, key: string) => {
    const table = tableOf(tables, name)
    const ids = table.idsUnder(index, key)
    return ids ? [...ids].map((id) => table.rows.get(id)) : []
  }
  return {
    get: (name: string, id: string) => tableOf(tables, name).rows.get(id),
    all: (name: string) => tableOf(tables, name).all(),
    find: rowsUnder,
    one: (name: string, index: string, key: string) => {
      const table = tableOf(tables, name)
      const [id] = table.idsUnder(index, key) ?? []
      return id === undefined ? undefined : table.rows.get(id)
    },
    count: (name: string, index: string, key: string) => tableOf(tables, name).idsUnder(index, key)?.size ?? 0,
  }
}

/** Reads the tables under their row types: a table only ever holds rows that came through its typed `put` or its journal. */
export const createReader = <T, S>(tables: ReadonlyMap<string, Table>): ReadTx<T, S> =>
  plainReader(tables) as unknown as ReadTx<T, S>
