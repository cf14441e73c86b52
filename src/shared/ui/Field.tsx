import { Input, View } from '@tarojs/components'
import { useId, useRef, type ReactNode } from 'react'
import { classes } from './classes'
import './base.css'
import './field.css'

export interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Chooses the keyboard; the value is always the typed text. number has no point, digit has one, id has digits and X. */
  kind?: 'text' | 'tel' | 'digit' | 'number' | 'id' | 'password'
  /** Examples and rules; they stay visible while typing, unlike a placeholder. */
  help?: string
  /** What is wrong and how to mend it; marks the field invalid. */
  error?: string | undefined
  /** Writes （选填） after the label. */
  optional?: boolean
  maxLength?: number
  disabled?: boolean
  /** Turning true moves the focus here: the first field with an error. */
  focus?: boolean
  name?: string
  /** The browser's word for what is asked: tel, one-time-code, name. */
  autoComplete?: string
  /** Inside the box on the right: a unit, a quiet Button. */
  suffix?: ReactNode
  onBlur?: () => void
  /** Enter, or the keyboard's own key. */
  onConfirm?: () => void
}

const types = { text: 'text', tel: 'number', digit: 'digit', number: 'number', id: 'idcard', password: 'text' } as const

/** Label above, the box, help and error below. Controlled. */
export const Field = ({
  label, value, onChange, kind = 'text', help, error, optional = false, maxLength = 140, disabled = false,
  focus, name, autoComplete, suffix, onBlur, onConfirm,
}: FieldProps) => {
  const id = useId().replace(/:/g, '')
  const input = useRef<{ focus?: () => void } | null>(null)
  const described = classes(help !== undefined && `${id}h`, error !== undefined && `${id}e`)
  const web = { autoComplete }
  return (
    <View className='u-field'>
      <View className='u-field-label' onClick={() => input.current?.focus?.()}>
        {label}
        {optional ? <View className='u-field-optional'>（选填）</View> : null}
      </View>
      <View className={classes('u-field-box', error !== undefined && 'u-field-bad', disabled && 'u-field-off')}>
        <Input
          {...web}
          ref={input}
          className='u-field-input'
          name={name}
          type={types[kind]}
          password={kind === 'password'}
          value={value}
          maxlength={maxLength}
          disabled={disabled}
          focus={focus}
          aria-label={label}
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={described === '' ? undefined : described}
          onInput={(event) => onChange(event.detail.value)}
          onBlur={onBlur}
          onConfirm={onConfirm}
        />
        {suffix === undefined ? null : <View className='u-field-suffix'>{suffix}</View>}
      </View>
      {help === undefined ? null : <View id={`${id}h`} className='u-field-help'>{help}</View>}
      <View id={`${id}e`} className='u-field-error' aria-live='polite'>{error}</View>
    </View>
  )
}
