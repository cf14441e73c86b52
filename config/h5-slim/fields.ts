import { createElement, forwardRef, useEffect, useRef, type ChangeEvent, type KeyboardEvent, type Ref } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement
interface Detail {
  readonly detail: { readonly value: string; readonly cursor: number }
}

interface FieldProps extends Record<string, unknown> {
  readonly value?: string
  /** Taro's keyboards; `digit` is a number with a point. */
  readonly type?: string
  readonly password?: boolean
  readonly maxlength?: number
  readonly focus?: boolean
  readonly confirmType?: string
  readonly placeholderClass?: string
  readonly onInput?: (event: Detail) => void
  readonly onConfirm?: (event: Detail) => void
  readonly onFocus?: (event: Detail) => void
  readonly onBlur?: (event: Detail) => void
}

/** `type=number` swallows what it cannot parse and has arrows: text with the right keyboard instead. */
const INPUT_MODES: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', tel: 'tel', idcard: 'text' }
/** Names of properties only the mini-program's keyboard knows. */
const MINI_ONLY = ['placeholderStyle', 'cursorSpacing', 'adjustPosition', 'holdKeyboard', 'confirmHold', 'autoHeight', 'alwaysEmbed']

const detail = (target: Field): Detail => ({ detail: { value: target.value, cursor: target.selectionEnd ?? target.value.length } })

const field = (tag: 'input' | 'textarea') =>
  forwardRef((props: FieldProps, outer: Ref<Field>) => {
    const { type = 'text', password, maxlength = 140, focus, confirmType, onInput, onConfirm, onFocus, onBlur, ...others } = props
    const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !MINI_ONLY.includes(name) && name !== 'placeholderClass'))
    const inner = useRef<Field | null>(null)
    useEffect(() => {
      if (focus) inner.current?.focus()
    }, [focus])
    return createElement(tag, {
      ...rest,
      ref: (node: Field | null): void => {
        inner.current = node
        if (typeof outer === 'function') outer(node)
        else if (outer) Object.assign(outer, { current: node })
      },
      ...(tag === 'input' ? { type: password ? 'password' : 'text', inputMode: INPUT_MODES[type] } : {}),
      ...(maxlength >= 0 ? { maxLength: maxlength } : {}),
      enterKeyHint: confirmType,
      onChange: (event: ChangeEvent<Field>) => onInput?.(detail(event.target)),
      onFocus: (event: ChangeEvent<Field>) => onFocus?.(detail(event.target)),
      onBlur: (event: ChangeEvent<Field>) => onBlur?.(detail(event.target)),
      onKeyDown: (event: KeyboardEvent<Field>) => {
        if (tag === 'input' && event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.(detail(event.currentTarget))
      },
    })
  })

/** One line. */
export const Input = /* #__PURE__ */ field('input')
/** Several lines. */
export const Textarea = /* #__PURE__ */ field('textarea')
