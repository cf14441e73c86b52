import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Schema } from '@/api/types'
import { Frame, type FrameProps } from '@/features/shell'
import type { RouteId } from '@/shared/lib/routes'
import { hourMinute } from '@/shared/lib/time'
import { Amount, Card, Icon, press, Skeleton, type IconName } from '@/shared/ui'
import { VisitDue } from './VisitDue'
import './home-view.css'

export interface HomeViewProps {
  /** Absent while it is on its way. */
  readonly home?: Schema<'Home'>
  /** What this phone knows of the user before the answer is there; absent on the prerendered shell, which is a payer's. */
  readonly roles?: readonly Schema<'Role'>[]
  /** An unsettled payment comes before everything else. */
  readonly notice?: ReactNode
  readonly latest?: ReactNode
  /** Why there is nothing to show, in place of what is due. */
  readonly trouble?: ReactNode
  readonly onOpen?: (route: RouteId, query?: Readonly<Record<string, string>>) => void
  /** A finger is on the key of this page. */
  readonly onReach?: (route: RouteId) => void
  /** The living screen's frame; the prerendered shell takes the still one. */
  readonly frame?: (props: FrameProps) => ReactNode
}

interface Service {
  readonly route: RouteId
  readonly word: string
  readonly icon: IconName
  /** Shown to whom. */
  readonly to: readonly Schema<'Role'>[]
}

const SERVICES: readonly Service[] = [
  { route: 'bills', word: '账单', icon: 'receipt', to: ['cadre'] },
  { route: 'wallet', word: '账户', icon: 'wallet', to: ['cadre'] },
  { route: 'points', word: '积分', icon: 'coins', to: ['cadre'] },
  { route: 'coupons', word: '优惠券', icon: 'ticket', to: ['cadre'] },
  { route: 'draws', word: '抽奖', icon: 'gift', to: ['cadre'] },
  { route: 'visits', word: '访客预约', icon: 'users', to: ['cadre'] },
  { route: 'notices', word: '通知', icon: 'bell', to: ['cadre'] },
  { route: 'pin', word: '支付密码', icon: 'lock', to: ['cadre'] },
  { route: 'workbench', word: '工作台', icon: 'store', to: ['window', 'office'] },
  { route: 'counter', word: '领取柜台', icon: 'bag', to: ['counter'] },
  { route: 'gate', word: '门岗', icon: 'users', to: ['guard'] },
]

interface MainKey {
  readonly route: RouteId
  readonly icon: IconName
  readonly word: string
  readonly note: string
}

const PAY: MainKey = { route: 'scan', icon: 'scan', word: '扫一扫，付餐费', note: '扫窗口张贴的公务餐二维码' }
const WORK: MainKey = { route: 'workbench', icon: 'store', word: '打开工作台', note: '收款、暗号和退款' }
const GATE: MainKey = { route: 'gate', icon: 'scan', word: '打开门岗', note: '核验通行码，放行和登记访客' }
const COUNTER: MainKey = { route: 'counter', icon: 'bag', word: '打开领取柜台', note: '核对领取码，发放兑换品' }

/** What one comes for. */
function mainKey(roles: readonly Schema<'Role'>[]): MainKey {
  if (roles.includes('cadre')) return PAY
  if (roles.includes('guard') && !roles.includes('window')) return GATE
  return roles.includes('counter') && !roles.includes('window') ? COUNTER : WORK
}

/** Pure picture of home: the key of what one comes for, then what is due, then the services that exist. */
export function HomeView({ home, roles = ['cadre'], notice, latest, trouble, onOpen, onReach, frame = (props) => <Frame {...props} /> }: HomeViewProps) {
  const opens = (route: RouteId) => press({ onPress: () => onOpen?.(route), onReach: () => onReach?.(route) })
  const main = mainKey(roles)
  const services = SERVICES.filter(({ route, to }) => route !== main.route && to.some((role) => roles.includes(role)))
  return frame({
    title: 'e管家',
    tab: 'home',
    children: (
      <>
        {notice}
        <View className='home-main'>
          <Icon name={main.icon} size='xl' />
          <View className='home-main-text'>
            {/* The key covers the whole card; its name is its own word, without the note. */}
            <View className='home-main-key u-press' {...opens(main.route)} data-tap={main.route}>{main.word}</View>
            <View className='home-main-note'>{main.note}</View>
          </View>
        </View>
        <Card title='现在'>
          {trouble ?? (home === undefined ? <>{PLACE}{roles.includes('cadre') ? PLACE : null}</> : (
            <>
              <Due home={home} onOpen={onOpen} />
              {home.visits ? <VisitDue visits={home.visits} onOpen={onOpen} /> : null}
            </>
          ))}
        </Card>
        {services.length === 0 ? null : (
          <Card title='服务'>
            <View className='home-grid'>
              {services.map(({ route, word, icon }) => {
                const news = route === 'notices' ? home?.visits?.unreadNotices ?? 0 : 0
                return (
                  <View key={route} className='home-service u-press' {...opens(route)} data-tap={route}>
                    <View className='home-service-mark'><Icon name={icon} size='l' /></View>
                    <View className='home-service-word'>{word}</View>
                    {news === 0 ? null : <View className='home-service-news u-num'>{news > 99 ? '99+' : news}<View className='u-sr'>条未读</View></View>}
                  </View>
                )
              })}
            </View>
          </Card>
        )}
        {latest ?? null}
      </>
    ),
  })
}

/** What is due keeps its room before it is there. */
const PLACE = <View className='home-due'><View className='home-due-main'><Skeleton count={2} /></View></View>

/** The meal that can be paid now and what there is to pay it with; a key only for who has accounts to open. */
function Due({ home, onOpen }: { readonly home: Schema<'Home'>; readonly onOpen: HomeViewProps['onOpen'] }) {
  const { period, accounts: [account] } = home
  const opens = account === undefined ? {} : press({ onPress: () => onOpen?.('wallet') })
  return (
    <View className={account === undefined ? 'home-due' : 'home-due u-press'} {...opens}>
      <View className='home-due-main'>
        <View className='home-due-name'>{period.name}</View>
        <View className='home-due-note u-num'>{hourMinute(period.startsAt)}–{hourMinute(period.endsAt)}</View>
      </View>
      {account === undefined ? null : (
        <>
          <View className='home-due-money'>
            <View className='home-due-note'>{account.name}</View>
            <Amount fen={account.balanceFen} />
          </View>
          <Icon name='chevron-right' size='s' className='home-due-more' />
        </>
      )}
    </View>
  )
}
