/** The smallest world with visits: two hosts, two guards at a gate each, buildings and policy as deployed. */
import { recordConsent } from '@mock/domain/identity/privacy'
import { buildings, gates } from '@mock/seeds/data/visit-places'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import { openMemoryStore } from '@mock/store/open-memory'
import type { StaffRow } from '@mock/store/rows/identity'
import type { Image } from '@mock/store/types'
import { must } from '../rng'
import { openSession, payerIds, START_MS, tinyWorld, tokenOf } from '../tiny-world'

/** Who invites. */
export const HOST_ID = payerIds[0]
/** Both gates lead to it. */
export const BUILDING_ID = 'bld_001'

/** A guard with a device at a gate. */
export const posts = [
  { guardId: 'stf_401', gateId: 'gat_east' },
  { guardId: 'stf_402', gateId: 'gat_south' },
] as const

const guardRow = (base: StaffRow, guardId: string, gateId: string, n: number): StaffRow =>
  ({ ...base, id: guardId, phone: `1380000004${n}`, name: '贺志强', roles: ['guard'], windowIds: [], gateIds: [gateId] })

const build = (): Image => {
  const store = openMemoryStore({ image: tinyWorld })
  const at = new Date(START_MS).toISOString()
  store.transact('gate seed', (tx) => {
    tx.put('visitPolicies', visitPolicy)
    for (const row of buildings) tx.put('buildings', row)
    for (const row of gates) tx.put('gates', row)
    const base = must(tx.get('staff', HOST_ID))
    for (const [n, { guardId, gateId }] of posts.entries()) {
      tx.put('staff', guardRow(base, guardId, gateId, n))
      recordConsent(tx, guardId, '1', at)
      openSession(tx, guardId, tokenOf(guardId, 0), at)
    }
  })
  return store.image()
}

/** Rows are values: all sequences share them. */
export const gateWorld: Image = build()
export { START_MS, tokenOf }
