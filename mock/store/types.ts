/**
 * Types of the mock's store: typed tables in memory, one synchronous turn per transaction, one journal record per
 * transaction. `mock/store/tables.ts` declares the tables of the application.
 */

/** Every row carries its own opaque id. Rows are values: never change one in place, `put` a copy. */
export interface Row {
  readonly id: string
}

/** The tables of a store: name → row type. */
export type TableMap = { readonly [name: string]: Row }

/** Key of a secondary index; several keys for a multi-valued one; `null` keeps the row out of the index. */
export type IndexKey = string | readonly string[] | null

/** A secondary index as data. `unique` throws (a bug, not a refusal) when two rows claim one key. */
export interface IndexSpec<R> {
  readonly key: (row: R) => IndexKey
  readonly unique?: boolean
}

/** How one table is kept. */
export interface TableSpec<R> {
  readonly indexes?: { readonly [name: string]: IndexSpec<R> }
  /** Not business state: left out of `stateHash` (lock counters, rate limits, outboxes), still journalled. */
  readonly volatile?: boolean
}

/** The specs that go with a table map: one entry for every table. */
export type SpecsFor<T> = { readonly [N in keyof T]: T[N] extends Row ? TableSpec<T[N]> : never }

/** Names of the tables. */
export type TableName<T> = keyof T & string

/** Names of the secondary indexes declared for table N. */
export type IndexName<S, N> = N extends keyof S
  ? S[N] extends { readonly indexes: infer I } ? keyof I & string : never
  : never

/** Reading side of a transaction. Within `transact`, reads see the transaction's own writes. */
export interface ReadTx<T, S> {
  /** The row, or undefined. */
  get<N extends TableName<T>>(table: N, id: string): T[N] | undefined
  /** All rows of the table, oldest insertion first as long as nothing was deleted: sort where order matters. */
  all<N extends TableName<T>>(table: N): readonly T[N][]
  /** Rows under one key of a secondary index, in no promised order: sort where order matters. */
  find<N extends TableName<T>>(table: N, index: IndexName<S, N>, key: string): readonly T[N][]
  /** The one row under a key of a unique index (the first of a plain one), or undefined. */
  one<N extends TableName<T>>(table: N, index: IndexName<S, N>, key: string): T[N] | undefined
  /** How many rows are under one key, without collecting them. */
  count<N extends TableName<T>>(table: N, index: IndexName<S, N>, key: string): number
}

/** A transaction: what it wrote is journalled and applied as one record, or nothing is left when it throws. */
export interface Tx<T, S> extends ReadTx<T, S> {
  /** Inserts or replaces by `row.id` and gives the row back. */
  put<N extends TableName<T>>(table: N, row: T[N]): T[N]
  /** `put({...row, ...patch})` of an existing row; a missing row is a bug and throws. */
  patch<N extends TableName<T>>(table: N, id: string, patch: Partial<T[N]>): T[N]
  /** Removes the row if it is there. */
  delete(table: TableName<T>, id: string): void
}

/** One row change of a transaction: `[table, id, new row | null when deleted]`. */
export type Change = readonly [table: string, id: string, row: Row | null]

/** One journal record = one transaction = one line of the file. */
export interface JournalRecord {
  /** Monotonic, gapless, from 1. */
  readonly n: number
  /** What happened: operationId or a name such as `seed`. */
  readonly type: string
  readonly changes: readonly Change[]
}

/** All rows of a store after record `n`: a snapshot, or the starting point of a copy. */
export interface Image {
  readonly n: number
  readonly tables: { readonly [table: string]: readonly Row[] }
}

/** Where records go. `append` only buffers; nothing is promised to anybody before `flush` has resolved. */
export interface Journal {
  /** Buffers one record, synchronously; throws when it cannot be taken (the transaction is then undone). */
  append(record: JournalRecord): void
  /** Resolves when everything appended so far is durable (group commit); rejects for good once a write failed. */
  flush(): Promise<void>
  /** Flushes and lets go of its resources. */
  close(): Promise<void>
}

/** Tables, transactions and their durability. */
export interface Store<T, S> {
  /** Runs `fn` in one synchronous turn: changes → one journal record → applied. A throw leaves nothing. */
  transact<R>(type: string, fn: (tx: Tx<T, S>) => R): R
  /** Reads without a transaction. Whoever answers from it awaits `flush` first. */
  readonly read: ReadTx<T, S>
  /** Resolves when everything visible now is durable. Every answer, reads too, waits for it. */
  flush(): Promise<void>
  /** Number of the last record. */
  readonly version: number
  /** Stable hash of the business tables (all but `volatile` ones), or of the tables named. */
  stateHash(tables?: readonly TableName<T>[]): string
  /** All rows as they are now; rows are shared, not copied. */
  image(): Image
  /** Deletes every row, as one journalled transaction (console reset, tests). */
  reset(): void
  close(): Promise<void>
}
