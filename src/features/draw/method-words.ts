import type { Schema } from '@/api/types'

type Draw = Schema<'Draw'>

/** How a result comes about, for who never heard of a hash. */
export function methodWords({ mode, totalSlips }: Pick<Draw, 'mode' | 'totalSlips'>): readonly string[] {
  const taken = mode === 'urn' ? `签筒里一共 ${totalSlips} 支签，抽走一支少一支，抽完为止。` : `每次都从同样的 ${totalSlips} 支签里抽，抽后放回。`
  return [
    taken,
    '开始前，系统先定好一个秘密的种子，并把它的指纹公布出来，之后不能再换。',
    '您抽的时候，手机出一个随机数。种子、您的随机数和您排第几位，三样算出抽到哪支签。系统不知道您的随机数，您不知道种子，谁也挑不了结果。',
    '结束后公布种子和全部记录，任何人都能重算一遍。',
  ]
}
