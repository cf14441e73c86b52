import { View } from '@tarojs/components'
import { Button } from './Button'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import './base.css'
import './state-view.css'

export interface StateViewProps {
  kind: 'empty' | 'error' | 'offline'
  /** What is so: 还没有账单. */
  title: string
  /** The next step, or why. */
  text?: string
  /** The next step as a key; error and offline say 重试 unless told. */
  action?: { label?: string, onPress?: () => void }
  icon?: IconName
}

const icons: Record<StateViewProps['kind'], IconName> = { empty: 'clipboard', error: 'alert', offline: 'offline' }

/** In place of content: empty, failed or offline. One quiet line and the next step. */
export const StateView = ({ kind, title, text, action, icon = icons[kind] }: StateViewProps) => (
  <View className={classes('u-state', kind === 'error' && 'u-state-bad')} role={kind === 'empty' ? undefined : 'status'}>
    <Icon name={icon} size='xl' className='u-state-icon' />
    <View className='u-state-title'>{title}</View>
    {text === undefined ? null : <View className='u-state-text'>{text}</View>}
    {action === undefined ? null : (
      <Button kind='secondary' icon={action.label === undefined ? 'refresh' : undefined} onPress={action.onPress} className='u-state-key'>
        {action.label ?? '重试'}
      </Button>
    )}
  </View>
)
