/** The world a fresh store starts with. */
import type { Seed } from '@mock/kit/types'
import { openWalletOnce } from '@mock/domain/wallet/open-wallet'
import { seedCoupons } from './coupons'
import { personas } from './data/personas'
import { seedDraws } from './draw'
import { seedMall } from './mall'
import { seedPoints } from './points'
import { seedPrivacyNotice } from './privacy-notice'
import { seedRewardsPast } from './rewards-past'
import { seedRules } from './rules'
import { seedStaff } from './staff'
import { seedVenues, seedWindows } from './venues'
import { seedVisits } from './visits'
import { seedPolicy } from './wallet'

const little = Object.fromEntries(personas.flatMap(({ id, opening }) => (opening ? [[id, opening]] : [])))

const personaIds: ReadonlySet<string> = new Set(personas.map(({ id }) => id))

/** How a seed may differ from a deployment's. */
export interface SeedOptions {
  /** Give staff an invented past at their first sign-in; tests that count every fen go without. */
  readonly history: boolean
  /** Invented cadres beside the personas; a few do where nobody looks at them. */
  readonly cadres: number
}

/** Makes a seed. */
export const createSeed = ({ history, cadres }: SeedOptions): Seed => (tx, { nowMs, random, config }) => {
  tx.put('rules', seedRules)
  tx.put('privacyNotices', seedPrivacyNotice)
  const venues = seedVenues()
  for (const venue of venues) tx.put('venues', venue)
  for (const window of seedWindows(venues)) tx.put('windows', window)
  const staff = seedStaff(config.secret, random, cadres)
  for (const person of staff) tx.put('staff', person)
  tx.put('checkoutPolicies', seedPolicy({ nowMs, history, little }))
  // The others find theirs at the first sign-in: six thousand postings for people who may never come were most of a fresh start.
  for (const { id, opening } of personas) {
    const row = tx.get('staff', id)
    if (row) openWalletOnce(tx, row, opening)
  }
  seedPoints(tx, { nowMs })
  seedCoupons(tx, staff, { nowMs, history })
  seedMall(tx)
  if (history) seedRewardsPast(tx, nowMs)
  seedDraws(tx, staff, { nowMs, random, history, personaIds })
  seedVisits(tx, { nowMs, history, secret: config.secret })
}

/** The world of a deployment. */
export const seed: Seed = createSeed({ history: true, cadres: 3_000 })
