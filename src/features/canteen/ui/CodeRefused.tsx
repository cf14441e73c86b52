import { Screen } from '@/features/shell'
import { replace } from '@/platform/navigation'
import type { CodeRefusal } from '@/shared/lib/window-code'
import { StateView } from '@/shared/ui'
import { refusalWords } from '../refusal-words'

/** A text that is not a window code of ours: said in words, never opened. */
export function CodeRefused({ reason }: { readonly reason: CodeRefusal }) {
  const { title, next } = refusalWords(reason)
  return (
    <Screen title='付款'>
      <StateView kind='error' icon='shield' title={title} text={next} action={{ label: '重新扫码', onPress: () => replace('scan') }} />
    </Screen>
  )
}
