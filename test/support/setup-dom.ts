import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { taro } from './taro-double'

// Without Vitest's globals the testing library does not clean up by itself.
afterEach(() => {
  cleanup()
  taro.reset()
})
