import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { visitTimeWords } from '@/features/visits'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { usePageParams } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Button, Card, Chips, Field, ListRow, toast } from '@/shared/ui'
import { groupOf, groupStatus, GROUPS, type VisitGroup } from '../visit-groups'
import { VisitSheet } from '../ui/VisitSheet'
import { useGates } from '../use-gates'
import '../ui/gate-visits.css'

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** Who is expected, waits for a host, is inside or should have left; each opens with what can be done. */
export function GateVisitsScreen() {
  const params = usePageParams()
  const { status, user } = useRequireSession({ route: 'gateVisits', query: { group: params['group'] } })
  const { gate } = useGates(status !== 'signed_out')
  const [group, setGroup] = useState<VisitGroup>(() => groupOf(params['group']))
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState<string | undefined>()
  const [chosen, setChosen] = useState<Schema<'GateVisit'> | null>(null)
  const gateId = gate?.gateId ?? ''
  const pages = usePages('listGateVisits', { path: { gateId }, query: { group, q: search, limit: ROWS } }, { enabled: gate !== undefined })
  const find = () => setSearch(typed.trim() === '' ? undefined : typed.trim())
  const all = () => {
    setTyped('')
    setSearch(undefined)
  }
  const onLeft = (words: string) => {
    setChosen(null)
    toast(words, 'ok')
    void pages.refresh()
  }
  return (
    <Screen
      title='访客名单' asOfMs={pages.asOfMs}
      overlay={chosen === null || user === null ? null : (
        <VisitSheet gateId={gateId} userId={user.staffId} visit={chosen} onClose={() => setChosen(null)} onLeft={onLeft} />
      )}
    >
      <Chips label='哪一类' options={GROUPS} value={group} onChange={setGroup} />
      <Card>
        <View className='gate-search'>
          <View className='gate-search-field'><Field label='按姓名找' name='q' maxLength={20} value={typed} onChange={setTyped} onConfirm={find} help='访客或被访人的姓名' /></View>
          <Button kind='secondary' icon='search' onPress={find}>查找</Button>
        </View>
      </Card>
      <PagedList
        pages={pages} row={(visit) => <VisitRow key={visit.visitId} visit={visit} onPress={() => setChosen(visit)} />}
        empty={search === undefined ? { title: EMPTY[group] } : { title: `没有找到“${search}”`, text: '换一类，或只输姓', action: { label: '看全部', onPress: all } }}
      />
    </Screen>
  )
}

const EMPTY: Readonly<Record<VisitGroup, string>> = {
  expected: '今天没有待到访的访客', waiting: '没有等被访人批准的访客', inside: '院内没有访客', overdue: '没有超时未离的访客',
}

function VisitRow({ visit, onPress }: { readonly visit: Schema<'GateVisit'>; readonly onPress: () => void }) {
  const { nameMasked, org, persons, hostName, buildingName, arrivedAt } = visit
  const now = clock.now()
  return (
    <ListRow
      title={`${nameMasked}${persons === 1 ? '' : ` 等 ${persons} 人`}`} note={`${org === null ? '' : `${org} · `}找 ${hostName} · ${buildingName}`}
      status={groupStatus(visit)} time={arrivedAt === null ? visitTimeWords(visit, now) : `${dayAndTime(arrivedAt, now)} 进`} onPress={onPress}
    />
  )
}
