import Taro from '@tarojs/taro'
import { clock } from '@/shared/lib/clock'
import { randomPool } from './pool'
import type { RandomId } from './types'

export type { RandomId } from './types'

/** UserCryptoManager.getRandomValues, base library 2.17.3; asynchronous, hence the pool. */
const pool = randomPool(
  (length) =>
    new Promise((resolve, reject) => {
      Taro.getUserCryptoManager().getRandomValues({
        length,
        success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
        fail: reject,
      })
    }),
  () => Math.floor(Math.random() * 256),
  () => clock.now(),
)

// The first fetch starts with the app, long before anybody pays.
void pool.ready()

export const randomId: RandomId = (byteCount) => pool.take(byteCount)
