import { call } from '@/api/client'
import type { CallResult } from '@/api/types'

/** First PIN. */
export const setPin = (pin: string): Promise<CallResult<unknown>> => call('setPayPin', { body: { pin } })
/** Another PIN, with the present one. */
export const changePin = (currentPin: string, pin: string): Promise<CallResult<unknown>> => call('changePayPin', { body: { currentPin, pin } })
/** Another PIN, with an SMS code. */
export const resetPin = (smsCode: string, pin: string): Promise<CallResult<unknown>> => call('resetPayPin', { body: { smsCode, pin } })

const RUNS = '01234567890'

/** The contract's `pin_too_weak`, told before the second entry: one repeated digit, or a run up or down. */
export const isWeakPin = (pin: string): boolean => /^(\d)\1{5}$/.test(pin) || RUNS.includes(pin) || RUNS.includes([...pin].reverse().join(''))
