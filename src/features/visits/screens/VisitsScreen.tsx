import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/query'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { routeUrl } from '@/shared/lib/routes'
import { BottomBar, Button, Card, Chips, Field, ListRow } from '@/shared/ui'
import { requestLink } from '../shared-link'
import { ExportSheet } from '../ui/ExportSheet'
import { RequestLinkSheet } from '../ui/RequestLinkSheet'
import { VisitLists } from '../ui/VisitLists'
import { FILTERS, type VisitFilter } from '../visit-filters'
import { useSettled } from '../use-settled'
import '../ui/visits.css'

/** My visitors: those who wait for me first, then those to come; the past by another chip. */
export function VisitsScreen() {
  const { status, user } = useRequireSession({ route: 'visits' })
  const known = status !== 'signed_out'
  const [filter, setFilter] = useState<VisitFilter>('open')
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const [sheet, setSheet] = useState<'link' | 'export' | null>(null)
  const request = useRead('getVisitRequestLink', {}, { enabled: known && sheet === 'link' })
  const link = request.data === undefined || user === null ? null : requestLink(user.name, request.data)
  useShareCard({ title: link?.title ?? 'e管家 访客预约', path: link?.path ?? routeUrl('home') })
  return (
    <Screen
      title='访客' bottom={<BottomBar><Button onPress={() => go('visitInvite')}>邀请访客</Button></BottomBar>}
      overlay={(
        <>
          {sheet === 'link' && user !== null ? (
            <RequestLinkSheet
              staffId={user.staffId} link={link} failure={request.error?.failure ?? null}
              onRetry={() => void request.refetch()} onClose={() => setSheet(null)}
            />
          ) : null}
          {sheet === 'export' ? <ExportSheet onClose={() => setSheet(null)} /> : null}
        </>
      )}
    >
      <View className='visits-search'><Field label='找访客' name='visit-q' value={typed} maxLength={30} onChange={setTyped} /></View>
      <Chips<VisitFilter> label='哪些来访' options={FILTERS} value={filter} onChange={setFilter} />
      <VisitLists filter={filter} q={q} enabled={known} />
      <Card flush>
        <ListRow icon='message' title='我的申请链接' note='访客自己申请，您来批准' onPress={() => setSheet('link')} />
        <ListRow icon='clipboard' title='导出来访记录' note='按月份导出表格' onPress={() => setSheet('export')} />
      </Card>
    </Screen>
  )
}
