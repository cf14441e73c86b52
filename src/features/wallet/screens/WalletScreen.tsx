import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Amount, Card, Chips, ListRow, Skeleton, StateView } from '@/shared/ui'
import '../ui/wallet.css'

type Account = Schema<'Account'>
type Entry = Schema<'LedgerEntry'>

/** Accounts and what moved on them. */
export function WalletScreen() {
  const { status } = useRequireSession({ route: 'wallet' })
  const accounts = useRead('listAccounts', {}, { enabled: status !== 'signed_out' })
  const [chosen, setChosen] = useState<string | null>(null)
  const items = accounts.data?.items ?? []
  const account = items.find((item) => item.accountId === chosen) ?? items[0]
  const failed = accounts.error !== null && accounts.data === undefined ? failureWords(accounts.error.failure) : null
  return (
    <Screen title='账户' asOfMs={accounts.dataUpdatedAt}>
      {failed !== null ? <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void accounts.refetch() }} /> : accounts.isPending ? <Card><Skeleton kind='amount' /></Card> : account === undefined ? <StateView kind='empty' icon='wallet' title='还没有账户' text='请联系本单位办公室开通' /> : (
        <>
          <Chips label='账户' options={items.map((item) => ({ value: item.accountId, label: item.name }))} value={account.accountId} onChange={setChosen} />
          <Balance account={account} />
          <Entries key={account.accountId} accountId={account.accountId} />
        </>
      )}
    </Screen>
  )
}

function Balance({ account }: { readonly account: Account }) {
  return (
    <Card>
      <View className='wallet-label'>{account.name}余额</View>
      <Amount fen={account.balanceFen} size='xl' />
      <View className='wallet-label'>{account.kind === 'meal_subsidy' ? '单位发放，只能用于用餐，不能提现' : '本人充值'}</View>
    </Card>
  )
}

function Entries({ accountId }: { readonly accountId: string }) {
  const pages = usePages('listLedgerEntries', { path: { accountId } })
  return <PagedList pages={pages} title='收支明细' empty={{ title: '还没有收支' }} row={row} />
}

function row(entry: Entry) {
  const { paymentId } = entry
  return (
    <ListRow
      key={entry.entryId} title={entry.title} time={dayAndTime(entry.postedAt, clock.now())} amountFen={entry.deltaFen} signed
      onPress={paymentId === null ? undefined : () => go('bill', { id: paymentId })}
    />
  )
}
