/** Pick-up codes: eight random digits that no two waiting redemptions share. */
import { sha256Hex } from '@mock/domain/crypto'
import type { RedemptionRow } from '@mock/store/rows/mall'
import type { AppReadTx } from '@mock/store/tables'

const DIGITS = 8
/** 48 bits against a hundred million codes: the bias is less than one in a million. */
const HEX_USED = 12

/** A fresh id with a prefix: where ids and codes come from. */
export type Ids = (prefix: string) => string

/** What a redemption needs of chance. */
export interface Chance {
  readonly ids: Ids
}

/** The redemption behind a code: the one that waits, or else the latest that had it. */
export const redemptionByCode = (tx: AppReadTx, code: string): RedemptionRow | undefined => {
  const [latest, ...older] = [...tx.find('redemptions', 'byCode', code)].sort((a, b) => b.createdAtMs - a.createdAtMs)
  return [latest, ...older].find((row) => row?.state === 'ready') ?? latest
}

/** A fresh code, as hard to guess as an id is; one that waits already is never given twice. */
export const newPickUpCode = (tx: AppReadTx, ids: Ids): string => {
  for (;;) {
    const number = parseInt(sha256Hex(ids('cod')).slice(0, HEX_USED), 16)
    const code = String(number % 10 ** DIGITS).padStart(DIGITS, '0')
    if (redemptionByCode(tx, code)?.state !== 'ready') return code
  }
}
