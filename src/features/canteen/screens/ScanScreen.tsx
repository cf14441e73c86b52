import { View } from '@tarojs/components'
import { useCallback, useEffect, useState } from 'react'
import type { Words } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { replace } from '@/platform/navigation'
import { acceptedOrigins } from '@/platform/origins'
import { decodePicture, pickPicture, scanOnce, scanWays, type ScanOutcome } from '@/platform/scan'
import { tapFeedback } from '@/platform/vibrate'
import { parseWindowCode } from '@/shared/lib/window-code'
import { Button, Card } from '@/shared/ui'
import type { CodeSource } from '../code-source'
import { refusalWords } from '../refusal-words'
import { scanFailureWords } from '../scan-words'
import { CameraView } from '../ui/CameraView'
import { TypedCode } from '../ui/TypedCode'
import '../ui/scan.css'

/** Scan, pick a picture, or type: each ends in the same guard, and nothing that was read is ever opened as a link. */
export function ScanScreen() {
  useRequireSession({ route: 'scan' })
  const [ways] = useState(scanWays)
  const [round, setRound] = useState(0)
  const [words, setWords] = useState<Words | null>(null)
  const [cameraOn, setCameraOn] = useState(ways.includes('camera'))

  const take = useCallback((text: string, by: CodeSource) => {
    const parsed = parseWindowCode(text, acceptedOrigins())
    if (parsed.kind === 'refused') return setWords(refusalWords(parsed.reason))
    tapFeedback()
    replace('pay', { c: parsed.c, by })
  }, [])
  const conclude = useCallback((outcome: ScanOutcome, by: CodeSource) => {
    setCameraOn(false)
    if (outcome.kind === 'text') take(outcome.text, by)
    // A camera that fails late must not take the place of what was said about a code that was typed meanwhile.
    if (outcome.kind === 'failed') setWords((said) => (by === 'scanner' && said !== null ? said : scanFailureWords(outcome.reason)))
  }, [take])
  const onScanned = useCallback((outcome: ScanOutcome) => conclude(outcome, 'scanner'), [conclude])
  const again = () => {
    setWords(null)
    setRound(round + 1)
    setCameraOn(ways.includes('camera'))
  }
  const pick = async () => {
    const picture = await pickPicture()
    if (picture !== null) conclude(await decodePicture(picture), 'picture')
  }
  const native = ways.includes('native')
  useEffect(() => {
    if (native) void scanOnce().then(onScanned)
  }, [native, round, onScanned])

  return (
    <Screen title='扫一扫'>
      {ways.includes('camera') ? <CameraView active={cameraOn} round={round} onOutcome={onScanned} /> : null}
      <View className='scan-alert' role='alert'>
        {words === null ? null : (
          <Card title={words.title}>
            <View className='scan-note'>{words.next}</View>
          </Card>
        )}
      </View>
      <View className='scan-keys'>
        {cameraOn ? null : ways.includes('camera') || native ? <Button icon='scan' onPress={again}>重新扫码</Button> : null}
        {ways.includes('picture') ? <Button kind='secondary' block icon='image' onPress={() => void pick()}>从相册选图</Button> : null}
      </View>
      <TypedCode onCode={(text) => take(text, 'typed')} />
    </Screen>
  )
}
