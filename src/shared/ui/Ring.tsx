import { Image, View } from '@tarojs/components'
import './base.css'
import './ring.css'

export interface RingProps {
  /** Whole seconds that are left, shown in the middle. */
  seconds: number
  /** Of how many. */
  of: number
  /** What happens then: 换码. */
  label: string
}

const RADIUS = 16
const AROUND = 2 * Math.PI * RADIUS

/** Drawn as an image, since mini-programs draw no SVG of ours; on white card in both themes, like the codes it stands beside. */
const drawn = (share: number): string => {
  const circle = (colour: string, dash: string) => `<circle cx="20" cy="20" r="${RADIUS}" fill="none" stroke="${colour}" stroke-width="4"${dash}/>`
  const arc = ` stroke-dasharray="${(share * AROUND).toFixed(1)} ${AROUND.toFixed(1)}" transform="rotate(-90 20 20)"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${circle('#e3e7ee', '')}${circle('#0b57d0', arc)}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Remaining seconds as a ring and a number; what moves every second is not read out every second. */
export const Ring = ({ seconds, of, label }: RingProps) => (
  <View className='u-ring' role='img' aria-label={`${of} 秒内${label}`}>
    <Image className='u-ring-image' src={drawn(seconds / of)} />
    <View className='u-ring-number u-num' aria-hidden='true'>{seconds}</View>
  </View>
)
