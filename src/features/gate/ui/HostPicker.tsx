import { View } from '@tarojs/components'
import { failureWords } from '@/api/words'
import { Button, Card, Field, ListRow, Skeleton } from '@/shared/ui'
import type { HostSearch } from '../use-host-search'
import './gate-visits.css'

interface HostPickerProps {
  readonly search: HostSearch
  readonly error: string | undefined
}

/** Finds and chooses the host; the one chosen stands in place of the search. */
export function HostPicker({ search, error }: HostPickerProps) {
  const { typed, host, found, isAsked, type, find, choose, change } = search
  if (host !== null) {
    return (
      <Card title='被访人' flush>
        <ListRow icon='user' title={host.name} note={host.unitName} right={<Button kind='quiet' onPress={change}>换人</Button>} />
      </Card>
    )
  }
  const failed = found.error === null ? null : failureWords(found.error.failure)
  return (
    <Card title='被访人'>
      <View className='gate-search'>
        <View className='gate-search-field'><Field label='姓名' name='host' maxLength={20} value={typed} onChange={type} onConfirm={find} error={error} focus={error !== undefined} /></View>
        <Button kind='secondary' icon='search' onPress={find}>查找</Button>
      </View>
      {failed === null ? null : <View className='gate-problem' role='alert'>{failed.title}，{failed.next}</View>}
      {!isAsked || failed !== null ? null : found.data === undefined ? <Skeleton kind='row' count={2} /> : found.data.items.length === 0 ? <View className='gate-note' role='status'>没有找到，换一个字再查</View> : (
        <View className='gate-found'>{found.data.items.map((member) => <ListRow key={member.staffId} title={member.name} note={member.unitName} onPress={() => choose(member)} />)}</View>
      )}
    </Card>
  )
}
