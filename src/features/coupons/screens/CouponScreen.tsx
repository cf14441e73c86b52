import type { ReactNode } from 'react'
import { useRead } from '@/api/query'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { back, usePageParams } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { routeUrl } from '@/shared/lib/routes'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { CouponDetail } from '../ui/CouponDetail'
import { GiveKeys } from '../ui/GiveKeys'

/** One coupon: its rule in plain words, its history, and giving it to a colleague. */
export function CouponScreen() {
  const id = usePageParams()['id'] ?? ''
  const { status } = useRequireSession({ route: 'coupon', query: { id } })
  const detail = useRead('getCoupon', { path: { couponId: id } }, { enabled: status !== 'signed_out', staleTime: 0 })
  const coupon = detail.data?.coupon
  const share = coupon?.share ?? null
  useShareCard({ title: share === null ? 'e管家 优惠券' : `送你一张“${coupon?.rule.title ?? ''}”优惠券`, path: routeUrl('coupons', { code: share?.code }) })
  if (detail.data !== undefined) {
    return frame(<CouponDetail detail={detail.data} />, <GiveKeys coupon={detail.data.coupon} />, detail.dataUpdatedAt)
  }
  if (detail.error === null) return frame(<><Card><Skeleton kind='amount' /><Skeleton kind='line' count={6} /></Card><Card flush><Skeleton kind='row' count={2} /></Card></>)
  const { title, next } = failureWords(detail.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={detail.error.isGone ? { label: '返回', onPress: back } : { onPress: () => void detail.refetch() }} />)
}

function frame(children: ReactNode, bottom?: ReactNode, asOfMs?: number) {
  return <Screen title='优惠券详情' bottom={bottom} asOfMs={asOfMs}>{children}</Screen>
}
