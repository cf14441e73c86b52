import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/query'
import { useIntents } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import { useUnsettledAttempts } from '@/features/checkout'
import { isInWechat, signOut, useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { Button, Card, Dialog, Icon, ListRow, Skeleton, StateView } from '@/shared/ui'
import { useUnbind } from '../use-unbind'
import '../ui/me.css'

/** Who I am here, what is mine, and the way out. */
export function MeScreen() {
  const { status, user } = useRequireSession({ route: 'me' })
  const me = useRead('getMe', {}, { enabled: status !== 'signed_out' })
  const unsettled = useUnsettledAttempts()
  const intents = useIntents(user?.staffId)
  const [leaving, setLeaving] = useState(false)
  const wechat = useUnbind()
  const failed = me.error !== null && me.data === undefined ? failureWords(me.error.failure) : null
  const roles = me.data?.roles ?? user?.roles ?? []
  // Home has mostly been read by now; its counts belong here too.
  const visits = useRead('getHome', {}, { enabled: status !== 'signed_out' && roles.includes('cadre') }).data?.visits
  const leave = () => {
    setLeaving(false)
    signOut()
  }
  return (
    <Screen
      title='我的' tab='me' matters={unsettled.length + intents.length} asOfMs={me.dataUpdatedAt}
      overlay={(
        <>
          <Dialog open={leaving} title='退出登录？' confirmLabel='退出' danger onConfirm={leave} onCancel={() => setLeaving(false)}>
            {unsettled.length > 0 ? `还有 ${unsettled.length} 笔付款正在确认，再次登录后会继续。` : '再次登录后可以继续使用。'}
          </Dialog>
          <Dialog open={wechat.asking} title='解绑微信？' confirmLabel='解绑' danger busy={wechat.busy} onConfirm={wechat.confirm} onCancel={wechat.cancel}>
            {isInWechat ? '解绑后会退出登录，再用微信登录要重新验证手机号。' : '微信里会退出登录，再用微信登录要重新验证手机号。'}
          </Dialog>
        </>
      )}
    >
      <Card>
        <View className='me-head'>
          <View className='me-mark'><Icon name='user' size='l' /></View>
          {me.data === undefined && failed === null ? <View className='me-who'><Skeleton kind='line' count={2} /></View> : (
            <View className='me-who'>
              <View className='me-name'>{me.data?.name ?? user?.name ?? ''}</View>
              <View className='me-unit u-num'>{me.data === undefined ? '' : `${me.data.unitName} · ${me.data.phoneMasked}`}</View>
            </View>
          )}
        </View>
      </Card>
      {failed === null ? null : <StateView kind='error' title={failed.title} text={failed.next} action={{ onPress: () => void me.refetch() }} />}
      <Card flush>
        {roles.includes('cadre') ? (
          <>
            <ListRow icon='users' title='访客' right={countWord(visits?.waiting, '个待批准')} onPress={() => go('visits')} />
            <ListRow icon='bell' title='通知' right={countWord(visits?.unreadNotices, '条未读')} onPress={() => go('notices')} />
            <ListRow icon='receipt' title='账单' onPress={() => go('bills')} />
            <ListRow icon='wallet' title='账户' onPress={() => go('wallet')} />
            <ListRow icon='coins' title='积分' onPress={() => go('points')} />
            <ListRow icon='ticket' title='优惠券' onPress={() => go('coupons')} />
            <ListRow icon='lock' title='支付密码' right={pinWord(me.data?.payPin.isSet)} onPress={() => go('pin')} />
          </>
        ) : null}
        {roles.includes('window') || roles.includes('office') ? <ListRow icon='store' title='窗口工作台' onPress={() => go('workbench')} /> : null}
        {roles.includes('counter') ? <ListRow icon='bag' title='领取柜台' onPress={() => go('counter')} /> : null}
        {roles.includes('guard') ? <ListRow icon='users' title='门岗' onPress={() => go('gate')} /> : null}
        {me.data?.wechatBound ? <ListRow icon='message' title='微信登录' right='已绑定' onPress={wechat.ask} /> : null}
        <ListRow icon='shield' title='隐私说明' onPress={() => go('privacy')} />
      </Card>
      <View className='me-leave'><Button kind='quiet' block icon='log-out' onPress={() => setLeaving(true)}>退出登录</Button></View>
    </Screen>
  )
}

/** Nothing is said of nothing. */
const countWord = (count: number | undefined, what: string): string => (count === undefined || count === 0 ? '' : `${count} ${what}`)

const pinWord = (isSet: boolean | undefined): string => (isSet === undefined ? '' : isSet ? '已设置' : '未设置')
