import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { formatPoints } from '@/shared/lib/points'
import { Card, Facts, Picture, Stepper, type Fact } from '@/shared/ui'
import { mostOf, priceWords } from '../mall-words'
import './mall.css'

interface ItemViewProps {
  readonly item: Schema<'MallItem'>
  readonly quantity: number
  /** Absent while one is on its way. */
  readonly onQuantity: ((quantity: number) => void) | undefined
}

/** One thing: what it is, what it takes, how many there are, where it is collected. */
export function ItemView({ item, quantity, onQuantity }: ItemViewProps) {
  const most = mostOf(item)
  const facts: readonly Fact[] = [
    ['库存', item.stock === 0 ? '已兑完' : `${item.stock} 件`],
    ['每人限兑', `${item.perPersonLimit} 件，还可以兑 ${item.mineLeft} 件`],
    ...(item.pickUpPlace === null ? [] : [['领取地点', `${item.pickUpPlace.name}（${item.pickUpPlace.address}）`], ['领取时间', item.pickUpPlace.hours]] as const),
    ...(item.collectDays === null ? [] : [['领取期限', `兑换后 ${item.collectDays} 天内，过期自动退回`]] as const),
    ...(item.coupon === null ? [] : [['优惠券', item.coupon.title], ['使用范围', item.coupon.text]] as const),
    ['我的积分', `可用 ${formatPoints(item.availablePoints)}`],
  ]
  return (
    <>
      <Card>
        <Picture name={item.picture} size='l' faded={item.stock === 0} />
        <View className='mall-title' role='heading' aria-level={2}>{item.title}</View>
        <View className='mall-price u-num'>{priceWords(item)}</View>
        <View className='mall-note'>{item.text}</View>
      </Card>
      {most > 1 && onQuantity !== undefined ? (
        <Card>
          <View className='mall-count'>
            <View className='mall-count-word'>数量</View>
            <Stepper label='数量' value={quantity} max={most} onChange={onQuantity} />
          </View>
        </Card>
      ) : null}
      <Card><Facts facts={facts} /></Card>
    </>
  )
}
