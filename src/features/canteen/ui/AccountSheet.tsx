import { View } from '@tarojs/components'
import { formatFen } from '@/shared/lib/money'
import { Button, Chips, Sheet } from '@/shared/ui'
import type { PayDraft, Resolution } from '../rules'

interface AccountSheetProps {
  readonly open: boolean
  readonly resolution: Resolution
  readonly draft: PayDraft
  readonly onChange: (patch: Partial<PayDraft>) => void
  readonly onClose: () => void
}

const AUTO = 'auto'

/** Which account pays: the backend's order over all of them, or one alone. */
export function AccountSheet({ open, resolution, draft, onChange, onClose }: AccountSheetProps) {
  const options = [
    { value: AUTO, label: '自动（先用餐补）' },
    ...resolution.accounts.map((account) => ({ value: account.accountId, label: `只用${account.name} ${formatFen(account.balanceFen)}` })),
  ]
  return (
    <Sheet open={open} title='付款账户' onClose={onClose} footer={<Button onPress={onClose}>完成</Button>}>
      <Chips label='付款账户' options={options} value={draft.accountIds[0] ?? AUTO} onChange={(value) => onChange({ accountIds: value === AUTO ? [] : [value] })} />
      <View className='pay-note pay-sheet-note'>餐补由单位发放，只能用于用餐，不能提现。</View>
    </Sheet>
  )
}
