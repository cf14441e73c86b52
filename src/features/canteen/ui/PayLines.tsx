import { View } from '@tarojs/components'
import { formatFen } from '@/shared/lib/money'
import { Card, Field, ListRow } from '@/shared/ui'
import { chosen, type Missing, type PayDraft, type Resolution } from '../rules'

interface PayLinesProps {
  readonly resolution: Resolution
  readonly draft: PayDraft
  readonly onChange: (patch: Partial<PayDraft>) => void
  /** Shown beside its own field only. */
  readonly lacking: Missing | null
  readonly onMeal: () => void
  readonly onAccounts: () => void
}

/** Names of the accounts in the order in which they are drawn on. */
export function accountWords(resolution: Resolution, accountIds: readonly string[]): string {
  const order = accountIds.length > 0 ? accountIds : resolution.accounts.map((account) => account.accountId)
  const names = order.map((id) => resolution.accounts.find((account) => account.accountId === id)?.name ?? '')
  return names.length > 1 ? `先用${names.join('，不足用')}` : (names[0] ?? '没有可用账户')
}

/** Period with limit, account, and what the limit or a trip asks for. */
export function PayLines({ resolution, draft, onChange, lacking, onMeal, onAccounts }: PayLinesProps) {
  const { scene, period, limitFen, overByFen } = chosen(resolution, draft)
  const balanceFen = resolution.accounts.reduce((sum, account) => sum + account.balanceFen, 0)
  const limit = limitFen === null ? '不限额' : overByFen > 0 ? `限额 ${formatFen(limitFen)}，超出 ${formatFen(overByFen)}` : `限额 ${formatFen(limitFen)}`
  return (
    <View className='pay-lines'>
      {overByFen > 0 || scene.tripReference !== 'none' ? (
        <Card>
          {overByFen > 0 ? (
            <Field
              label='超限原因' help='例如：陪同外地来访人员用餐' maxLength={100} name='reason' value={draft.reason}
              onChange={(reason) => onChange({ reason })} error={lacking?.field === 'reason' ? lacking.words : undefined} focus={lacking?.field === 'reason'}
            />
          ) : null}
          {scene.tripReference === 'none' ? null : (
            <Field
              label='出差事由' help='例如：嵊泗蹲点调研；有公函的可填文号' optional={scene.tripReference === 'optional'} maxLength={60} name='trip' value={draft.trip}
              onChange={(trip) => onChange({ trip })} error={lacking?.field === 'trip' ? lacking.words : undefined} focus={lacking?.field === 'trip'}
            />
          )}
        </Card>
      ) : null}
      <Card flush>
        <ListRow title={`${period.name} · ${scene.name}`} note={limit} onPress={onMeal} />
        <ListRow title={accountWords(resolution, draft.accountIds)} note={`余额共 ${formatFen(balanceFen)}`} onPress={onAccounts} />
      </Card>
    </View>
  )
}
