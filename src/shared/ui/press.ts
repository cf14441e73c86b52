/** The key events we need; Taro's View types know none, the DOM's are a superset. */
interface KeyPress {
  key: string
  repeat?: boolean
  preventDefault?: () => void
}

/** Options of anything that can be pressed. */
export interface PressOptions {
  onPress?: (() => void) | undefined
  /** A finger touches it: time to get ready, not yet to do it. */
  onReach?: (() => void) | undefined
  /** Stays focusable, so that a screen reader can say why it does not work. */
  disabled?: boolean | undefined
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab' | undefined
}

/**
 * Props that make a View a real control on both targets: role, focus, tap, Enter and Space.
 * A held key repeats: repeats are ignored, so that holding Enter never presses twice.
 */
export const press = ({ onPress, onReach, disabled = false, role = 'button' }: PressOptions) => {
  const run = disabled ? undefined : onPress
  return {
    role,
    tabIndex: 0,
    'aria-disabled': disabled || undefined,
    hoverClass: disabled ? 'none' : 'u-pressed',
    hoverStartTime: 0,
    hoverStayTime: 80,
    ...(onReach === undefined ? {} : { onTouchStart: onReach }),
    onClick: () => run?.(),
    onKeyDown: (event: KeyPress) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault?.()
      if (event.repeat !== true) run?.()
    },
  }
}
