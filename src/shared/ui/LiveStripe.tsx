import { View } from '@tarojs/components'
import { classes } from './classes'
import './base.css'
import './live-stripe.css'

/** A moving stripe on a full-colour result: a screenshot stands still. Decoration beside the live clock, hidden from screen readers. */
export const LiveStripe = ({ className }: { className?: string }) => (
  <View className={classes('u-stripe', className)} aria-hidden='true'>
    <View className='u-stripe-run' />
  </View>
)
