import { useEffect, useRef } from 'react'

/** As much of a DOM element as a focus trap needs. In the mini-program these are absent and its own screen reader respects aria-modal. */
interface Box {
  focus?: () => void
  contains?: (other: unknown) => boolean
  querySelectorAll?: (selector: string) => ArrayLike<Box>
  ownerDocument?: { activeElement?: Box | null }
}
interface KeyPress {
  key: string
  shiftKey?: boolean
  preventDefault: () => void
  stopPropagation: () => void
}

const focusable = '[tabindex="0"],a[href],button,input,textarea'

/**
 * Behaviour of a modal panel while it is mounted: takes the focus, keeps Tab inside, closes on Escape, gives the focus back
 * to where it was. Spread `trap` on the root and put `ref` on the panel.
 */
export const useModal = (onClose: () => void) => {
  const ref = useRef<Box | null>(null)
  useEffect(() => {
    const opener = ref.current?.ownerDocument?.activeElement
    ref.current?.focus?.()
    return () => opener?.focus?.()
  }, [])
  const onKeyDown = (event: KeyPress) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    const panel = ref.current
    const stops = panel?.querySelectorAll?.(focusable)
    if (event.key !== 'Tab' || stops === undefined) return
    const first = stops[0]
    const last = stops[stops.length - 1]
    const active = panel?.ownerDocument?.activeElement
    const leaves = event.shiftKey === true ? active === first || active === panel : active === last
    if (!leaves && panel?.contains?.(active) !== false) return
    event.preventDefault()
    const target = event.shiftKey === true ? last : first
    target?.focus?.()
  }
  return { ref, trap: { onKeyDown } }
}
