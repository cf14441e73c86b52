import { createReader, tableOf } from './reader'
import type { Table } from './table'
import type { Change, Row, Tx } from './types'

const deepFreeze = (value: unknown): void => {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
}

interface Written {
  readonly table: Table
  readonly id: string
  readonly before: Row | undefined
}

/** One turn's writes: applied at once so that its own reads see them, with what is needed to undo them. */
export class Transaction<T, S> {
  private readonly log: Written[] = []
  private open = true
  readonly tx: Tx<T, S>

  constructor(private readonly tables: ReadonlyMap<string, Table>, private readonly freeze: boolean) {
    const writer = {
      put: (name: string, row: Row) => this.write(name, row.id, row),
      patch: (name: string, id: string, patch: object) => {
        const before = tableOf(tables, name).rows.get(id)
        if (!before) throw new Error(`patch of a missing row ${name}/${id}`)
        return this.write(name, id, { ...before, ...patch, id })
      },
      delete: (name: string, id: string) => {
        if (tableOf(tables, name).rows.has(id)) this.write(name, id, undefined)
      },
    }
    this.tx = { ...createReader<T, S>(tables), ...(writer as unknown as Pick<Tx<T, S>, 'put' | 'patch' | 'delete'>) }
  }

  /** The net changes, one for each row written, in the order of their last write. */
  changes(): Change[] {
    const net = new Map<string, Written>()
    for (const entry of this.log) {
      const mark = `${entry.table.name}/${entry.id}`
      const first = net.get(mark) ?? entry
      net.delete(mark)
      net.set(mark, first)
    }
    return [...net.values()]
      .map(({ table, id, before }) => ({ change: [table.name, id, table.rows.get(id) ?? null] as const, before }))
      .filter(({ change, before }) => change[2] !== null || before !== undefined)
      .map(({ change }) => change)
  }

  /** Puts every row back as it was before the turn. */
  undo(): void {
    for (const { table, id, before } of this.log.reverse()) table.set(id, before)
    this.log.length = 0
  }

  /** After the turn the `tx` is dead: a write kept for later is a bug. */
  end(): void {
    this.open = false
  }

  private write(name: string, id: string, row: Row | undefined): Row | undefined {
    if (!this.open) throw new Error('write after the end of its transaction')
    const table = tableOf(this.tables, name)
    if (this.freeze) deepFreeze(row)
    const before = table.set(id, row)
    this.log.push({ table, id, before })
    return row
  }
}
