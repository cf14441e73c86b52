/** Double entry in integer fen: what leaves one account arrives in others, in one transfer that sums to zero. */

/** What posting needs to know of an account; rows may carry more. */
export interface LedgerAccount {
  readonly id: string
  /** Fen. */
  readonly balanceFen: number
  /** How many entries it has. */
  readonly entryCount: number
}

/** One side of a transfer, in fen; negative when money leaves the account. */
export interface Leg {
  readonly accountId: string
  readonly deltaFen: number
}

/** A leg as posted. */
export interface PostedLeg<A> extends Leg {
  /** The account as it is now. */
  readonly account: A
  /** The entry's position in its account, from 1. */
  readonly sequence: number
  readonly balanceAfterFen: number
}

/** The transfer makes money, loses it, or is no transfer: a bug of the caller. */
export class UnbalancedError extends Error {
  constructor(what: string) {
    super(`unbalanced transfer: ${what}`)
    this.name = 'UnbalancedError'
  }
}

/** An account that may not go below zero would. */
export class OverdraftError extends Error {
  constructor(readonly accountId: string, readonly shortFen: number) {
    super(`account ${accountId} is short of ${shortFen} fen`)
    this.name = 'OverdraftError'
  }
}

const assertTransfer = (legs: readonly Leg[]): void => {
  if (legs.length < 2) throw new UnbalancedError('it has fewer than two legs')
  if (new Set(legs.map((leg) => leg.accountId)).size < legs.length) throw new UnbalancedError('an account appears twice')
  for (const { deltaFen } of legs) {
    if (!Number.isSafeInteger(deltaFen)) throw new UnbalancedError(`${deltaFen} is not integer fen`)
    if (deltaFen === 0) throw new UnbalancedError('a leg moves nothing')
  }
  const sum = legs.reduce((total, leg) => total + leg.deltaFen, 0)
  if (sum !== 0) throw new UnbalancedError(`it sums to ${sum} fen`)
}

/**
 * Posts one transfer. Pure: answers the accounts and entries to store, in the order of `legs`, and changes nothing.
 * Throws UnbalancedError (a bug) or OverdraftError where `mayOverdraw` says no.
 */
export const post = <A extends LedgerAccount>(
  find: (accountId: string) => A | undefined, legs: readonly Leg[], mayOverdraw: (account: A) => boolean,
): PostedLeg<A>[] => {
  assertTransfer(legs)
  return legs.map(({ accountId, deltaFen }) => {
    const before = find(accountId)
    if (!before) throw new UnbalancedError(`no account ${accountId}`)
    const balanceAfterFen = before.balanceFen + deltaFen
    if (!Number.isSafeInteger(balanceAfterFen)) throw new UnbalancedError(`account ${accountId} leaves the range of integers`)
    if (deltaFen < 0 && balanceAfterFen < 0 && !mayOverdraw(before)) throw new OverdraftError(accountId, -balanceAfterFen)
    const sequence = before.entryCount + 1
    return { accountId, deltaFen, sequence, balanceAfterFen, account: { ...before, balanceFen: balanceAfterFen, entryCount: sequence } }
  })
}
