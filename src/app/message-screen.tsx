import { Button, View } from '@tarojs/components'
import './message-screen.css'

interface MessageScreenProps {
  readonly title: string
  readonly text: string
  /** The one way on: a verb. */
  readonly action: string
  readonly onAction: () => void
}

/** A whole page of one message. It depends on nothing of ours but the tokens, because anything else may be what failed. */
export function MessageScreen({ title, text, action, onAction }: MessageScreenProps) {
  return (
    <View className='message-screen' role='main'>
      <View role='alert'>
        <View className='message-screen__title' role='heading' aria-level={1}>{title}</View>
        <View className='message-screen__text'>{text}</View>
      </View>
      <Button className='message-screen__action' onClick={onAction}>
        {action}
      </Button>
    </View>
  )
}
