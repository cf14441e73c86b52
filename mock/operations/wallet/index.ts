import { accountsOf, toAccount } from '@mock/domain/wallet/accounts'
import { entriesBefore, toLedgerEntry } from '@mock/domain/wallet/entries'
import { problem, reply } from '@mock/kit/reply'
import type { Operation, Operations } from '@mock/kit/types'
import { actorOf } from '../actor'
import { numberCursor, readNumberCursor } from '../cursor'

const PAGE = 20

/** My accounts, in the order in which a mixed payment draws on them. */
const listAccounts: Operation<'listAccounts'> = (ctx) =>
  reply({ items: accountsOf(ctx.tx, actorOf(ctx).staff.id).map(toAccount), serverTime: ctx.now() })

/** Entries of one of my accounts, newest first. */
const listLedgerEntries: Operation<'listLedgerEntries'> = (ctx) => {
  const { tx, params, query } = ctx
  const before = readNumberCursor(query.cursor) ?? Number.MAX_SAFE_INTEGER
  const account = accountsOf(tx, actorOf(ctx).staff.id).find(({ id }) => id === params.accountId)
  if (!account) throw problem('not_found')
  const { items, next } = entriesBefore(tx, account, before, query.limit ?? PAGE)
  return reply({ items: items.map(toLedgerEntry), nextCursor: numberCursor(next) })
}

/** Accounts and their ledger entries. */
export const walletOperations = { listAccounts, listLedgerEntries } satisfies Partial<Operations>
