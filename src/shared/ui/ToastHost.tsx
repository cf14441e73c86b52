import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { Icon } from './Icon'
import { toastSource } from './toast-store'
import './base.css'
import './toast.css'

const icons = { info: 'info', ok: 'check', bad: 'alert' } as const

/** Shows toast() messages. One in every Page (the mini-program draws nothing outside its pages); a polite live region. */
export const ToastHost = () => {
  const message = useSyncExternalStore(toastSource.subscribe, toastSource.read, toastSource.read)
  return (
    <View className='u-toasts' role='status' aria-live='polite'>
      {message === undefined ? null : (
        <View key={message.id} className='u-toast'>
          <Icon name={icons[message.tone]} />
          <View>{message.text}</View>
        </View>
      )}
    </View>
  )
}
