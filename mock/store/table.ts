import type { IndexKey, IndexSpec, Row, TableSpec } from './types'

const keysOf = (key: IndexKey): readonly string[] => (key === null ? [] : typeof key === 'string' ? [key] : key)

interface Index {
  readonly name: string
  readonly spec: IndexSpec<Row>
  readonly ids: Map<string, Set<string>>
}

/** One table in memory: rows by id and the declared secondary indexes, kept in step. */
export class Table {
  readonly rows = new Map<string, Row>()
  private readonly indexes: readonly Index[]
  private list: readonly Row[] | null = null
  /** Moves at every change; lets hashes be cached. */
  revision = 0

  constructor(readonly name: string, readonly spec: TableSpec<Row>) {
    this.indexes = Object.entries(spec.indexes ?? {}).map(([index, indexSpec]) => ({
      name: index, spec: indexSpec, ids: new Map<string, Set<string>>(),
    }))
  }

  /** Inserts, replaces or (undefined) removes; answers the row that was there. A unique clash throws before any change. */
  set(id: string, row: Row | undefined): Row | undefined {
    const before = this.rows.get(id)
    if (row) this.refuseClash(id, row)
    for (const index of this.indexes) this.reindex(index, id, before, row)
    if (row) this.rows.set(id, row)
    else this.rows.delete(id)
    this.list = null
    this.revision += 1
    return before
  }

  all(): readonly Row[] {
    this.list ??= [...this.rows.values()]
    return this.list
  }

  idsUnder(indexName: string, key: string): ReadonlySet<string> | undefined {
    const index = this.indexes.find((candidate) => candidate.name === indexName)
    if (!index) throw new Error(`table ${this.name} has no index ${indexName}`)
    return index.ids.get(key)
  }

  private refuseClash(id: string, row: Row): void {
    for (const { name, spec, ids } of this.indexes) {
      if (!spec.unique) continue
      for (const key of keysOf(spec.key(row))) {
        const holders = ids.get(key)
        if (holders && !holders.has(id)) throw new Error(`unique index ${this.name}.${name} clash by ${id}`)
      }
    }
  }

  private reindex(index: Index, id: string, before: Row | undefined, after: Row | undefined): void {
    const old = before ? keysOf(index.spec.key(before)) : []
    const fresh = after ? keysOf(index.spec.key(after)) : []
    if (old.length === 1 && fresh.length === 1 && old[0] === fresh[0]) return
    for (const key of old) {
      const ids = index.ids.get(key)
      ids?.delete(id)
      if (ids?.size === 0) index.ids.delete(key)
    }
    for (const key of fresh) {
      const ids = index.ids.get(key)
      if (ids) ids.add(id)
      else index.ids.set(key, new Set([id]))
    }
  }
}
