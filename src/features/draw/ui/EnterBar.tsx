import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { monthDayTime } from '@/shared/lib/time'
import { BottomBar, Button } from '@/shared/ui'
import type { useEntry } from '../use-entry'
import './draw.css'

interface EnterBarProps {
  readonly draw: Schema<'Draw'>
  readonly entry: ReturnType<typeof useEntry>
}

/** The one thing to do now: draw, wait, or check. */
export function EnterBar({ draw: { drawId, state, triesLeft, opensAt, revealsAt }, entry }: EnterBarProps) {
  const { step, unsettled } = entry
  const busy = step.name === 'drawing'
  const problem = step.name === 'idle' ? step.problem : ''
  if (state === 'revealed') return <BottomBar><Button onPress={() => go('drawProof', { id: drawId })}>验证结果</Button></BottomBar>
  return (
    <BottomBar note={<View className='draw-problem' role='alert'>{problem}</View>}>
      {unsettled || state === 'open'
        ? <Button busy={busy} disabled={!unsettled && triesLeft === 0} note={unsettled ? '上一次的结果还没收到' : triesLeft === 0 ? '没有机会了' : `还有 ${triesLeft} 次机会`} onPress={() => void entry.enter()}>{busy ? '正在抽签' : unsettled ? '查询上一次的结果' : '抽一次'}</Button>
        : <Button disabled note={state === 'announced' ? `${monthDayTime(opensAt)} 开始` : `${monthDayTime(revealsAt)} 公布后可以验证`}>{state === 'announced' ? '还没开始' : '已经结束'}</Button>}
    </BottomBar>
  )
}
