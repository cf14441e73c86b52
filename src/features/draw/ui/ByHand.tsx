import { View } from '@tarojs/components'
import { Card } from '@/shared/ui'
import type { WholeProof } from '../check'
import { slipText, type CheckedLine } from '../verify'
import { CopyValue } from './CopyValue'
import './draw.css'

interface ByHandProps {
  readonly proof: WholeProof['proof']
  /** The entry that is followed: one's own, else the first. */
  readonly line: CheckedLine | undefined
}

/** The way without this app: three inputs to copy, and what must come out. */
export function ByHand({ proof, line }: ByHandProps) {
  if (line?.proof == null) return null
  const { digest, value, slips, slot, attempt } = line.proof
  const steps = [
    '找任意一个 SHA-256 和 HMAC 计算工具，网页或命令行都可以。',
    '对种子（十六进制）算 SHA-256，应当等于指纹。',
    `用种子（十六进制）作密钥，对签文算 HMAC-SHA256，结果开头应当是 ${digest}。`,
    `把这 12 位十六进制数换成十进制，是 ${value}；除以当时的签数 ${slips}，余数是 ${slot}，从 0 数起就是第 ${slot + 1} 支签。`,
    proof.mode === 'urn' ? '签按公布的奖品顺序排好，抽走一支，最后一支补到它的位置。从第一位算到最后一位，就是整场抽奖。' : '签按公布的奖品顺序排好，每次都从同样的签里抽。',
  ]
  return (
    <Card title='自己动手验证'>
      {steps.map((words, at) => (
        <View key={words} className='draw-step'><View className='draw-step-mark u-num'>{at + 1}.</View><View className='u-num'>{words}</View></View>
      ))}
      <CopyValue label='种子' value={proof.serverSeed} />
      <CopyValue label='指纹' value={proof.commitment} />
      <CopyValue label='签文' value={slipText(proof.drawId, line.line, attempt)} />
    </Card>
  )
}
