import { View } from '@tarojs/components'
import { Sheet } from '@/shared/ui'
import type { SharedLink } from '../shared-link'
import { LinkKeys } from './LinkKeys'

interface LinkSheetProps {
  readonly link: SharedLink | null
  readonly onClose: () => void
}

/** One link and the ways to send it; the text is there to be read before it goes. */
export function LinkSheet({ link, onClose }: LinkSheetProps) {
  if (link === null) return null
  return (
    <Sheet open title={link.title} onClose={onClose}>
      <View className='visit-link-text u-num'>{link.text}</View>
      <LinkKeys text={link.text} hasCard main />
      <View className='visit-link-note'>{link.note}</View>
    </Sheet>
  )
}
