import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { canonicalJson } from './canonical'
import type { Table } from './table'

const cache = new WeakMap<Table, { revision: number; hash: string }>()

const tableHash = (table: Table): string => {
  const known = cache.get(table)
  if (known?.revision === table.revision) return known.hash
  const digest = sha256.create()
  for (const id of [...table.rows.keys()].sort()) digest.update(`${canonicalJson(table.rows.get(id))}\n`)
  const hash = bytesToHex(digest.digest())
  cache.set(table, { revision: table.revision, hash })
  return hash
}

/** SHA-256 over the named tables, independent of insertion order. */
export const hashTables = (tables: readonly Table[]): string => {
  const lines = tables.map((table) => `${table.name}:${tableHash(table)}`).sort()
  return bytesToHex(sha256(lines.join('\n')))
}
