import { useState, type ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, replace, usePageParams } from '@/platform/navigation'
import { BottomBar, Button, Card, Skeleton, StateView } from '@/shared/ui'
import { hindrance, mostOf, priceWords } from '../mall-words'
import { ItemStop } from '../ui/ItemStop'
import { ItemView } from '../ui/ItemView'
import { RedeemSheets } from '../ui/RedeemSheets'
import { useRedeem } from '../use-redeem'

/** One thing of the mall, and the key that redeems it. */
export function ItemScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status, user } = useRequireSession({ route: 'mallItem', query: { id } })
  const item = useRead('getMallItem', { path: { itemId: id } }, { enabled: status !== 'signed_out', staleTime: 0 })
  if (item.data !== undefined) return <Item key={user?.staffId ?? ''} item={item.data} asOfMs={item.dataUpdatedAt} />
  if (item.error === null) return frame(<><Card><Skeleton kind='picture' /><Skeleton kind='line' count={3} /></Card><Card><Skeleton kind='line' count={4} /></Card></>)
  const { title, next } = failureWords(item.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={item.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void item.refetch() }} />)
}

function frame(children: ReactNode) {
  return <Screen title='商品'>{children}</Screen>
}

function Item({ item, asOfMs }: { readonly item: Schema<'MallItem'>; readonly asOfMs: number }) {
  const [chosen, setChosen] = useState(1)
  const redeeming = useRedeem(item, ({ redemptionId }) => replace('redemption', { id: redemptionId, fresh: '1' }))
  const { open, busy, stop, ask, confirm } = redeeming
  const quantity = open?.input.body.quantity ?? Math.max(1, Math.min(chosen, mostOf(item)))
  const hindered = open === null ? hindrance(item, quantity) : null
  const price = priceWords({ points: item.points * quantity, fen: item.fen * quantity })
  return (
    <Screen
      title='商品' asOfMs={asOfMs}
      bottom={(
        <BottomBar>
          <Button busy={busy} disabled={hindered !== null} note={hindered ?? undefined} onPress={open === null ? () => ask(quantity) : confirm}>
            {busy ? '正在兑换' : open === null ? `兑换，用 ${price}` : '查询兑换结果'}
          </Button>
        </BottomBar>
      )}
      overlay={<RedeemSheets item={item} quantity={quantity} redeeming={redeeming} />}
    >
      <ItemStop stop={stop} />
      <ItemView item={item} quantity={quantity} onQuantity={open === null ? setChosen : undefined} />
    </Screen>
  )
}
