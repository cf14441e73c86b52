import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import './base.css'
import './picture.css'

/** What the app has a picture of. */
export type PictureName =
  | 'cup' | 'umbrella' | 'towel' | 'book' | 'rice' | 'oil' | 'fish' | 'fruit' | 'cake' | 'laundry' | 'haircut' | 'meal' | 'bag' | 'plant' | 'lamp' | 'ticket' | 'coins'

export interface PictureProps {
  name: PictureName
  /** s beside a row, m in a grid, l on a page of its own. */
  size?: 's' | 'm' | 'l'
  /** Cannot be had any more. */
  faded?: boolean
}

interface Drawing {
  icon: IconName
  tint: 'sea' | 'leaf' | 'sun' | 'clay'
}

const drawings: Record<PictureName, Drawing> = {
  cup: { icon: 'cup', tint: 'sea' },
  umbrella: { icon: 'umbrella', tint: 'sea' },
  towel: { icon: 'bath', tint: 'sea' },
  book: { icon: 'book', tint: 'clay' },
  rice: { icon: 'wheat', tint: 'sun' },
  oil: { icon: 'droplet', tint: 'sun' },
  fish: { icon: 'fish', tint: 'sea' },
  fruit: { icon: 'apple', tint: 'leaf' },
  cake: { icon: 'cake', tint: 'clay' },
  laundry: { icon: 'shirt', tint: 'sea' },
  haircut: { icon: 'scissors', tint: 'clay' },
  meal: { icon: 'utensils', tint: 'sun' },
  bag: { icon: 'bag', tint: 'leaf' },
  plant: { icon: 'sprout', tint: 'leaf' },
  lamp: { icon: 'lamp', tint: 'sun' },
  ticket: { icon: 'ticket', tint: 'clay' },
  coins: { icon: 'coins', tint: 'sun' },
}

/** A thing as one quiet drawing on a tint, in a box of fixed proportions; always beside its name, hence hidden from screen readers. */
export const Picture = ({ name, size = 'm', faded = false }: PictureProps) => {
  const { icon, tint } = drawings[name]
  return (
    <View className={classes('u-picture', `u-picture-${size}`, `u-picture-${tint}`, faded && 'u-picture-faded')} aria-hidden='true'>
      <Icon name={icon} size={size === 's' ? 'l' : 'xl'} />
    </View>
  )
}
