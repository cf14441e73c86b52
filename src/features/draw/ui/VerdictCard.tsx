import { View } from '@tarojs/components'
import { Card, StatusMark } from '@/shared/ui'
import type { Verdict } from '../check'
import './draw.css'

/** The three answers that matter, each in a sentence. */
export function VerdictCard({ verdict: { committed, lines, wrong, mine } }: { readonly verdict: Verdict }) {
  const lost = mine.filter(({ agrees }) => !agrees).length
  const sound = committed && wrong.length === 0 && lost === 0
  return (
    <Card title={sound ? '验证通过' : '验证没有通过'}>
      <View className='draw-verdict' role='status'>
        <StatusMark tone={committed ? 'ok' : 'bad'}>{committed ? '种子就是开始前公布指纹的那一个' : '种子和开始前公布的指纹对不上'}</StatusMark>
        <StatusMark tone={wrong.length === 0 ? 'ok' : 'bad'}>{wrong.length === 0 ? `${lines} 条记录全部重算过，每一条都对` : `${lines} 条记录里有 ${wrong.length} 条对不上，第一条是第 ${(wrong[0]?.line.counter ?? 0) + 1} 位`}</StatusMark>
        {mine.length === 0 ? null : <StatusMark tone={lost === 0 ? 'ok' : 'bad'}>{lost === 0 ? `我的 ${mine.length} 条都在里面，结果一样` : `我的 ${mine.length} 条里有 ${lost} 条不一样`}</StatusMark>}
      </View>
      <View className='draw-note'>{sound ? '以上由这台手机自己重算，没有用系统给的结论。' : '请截图并告诉机关事务中心。'}</View>
    </Card>
  )
}
