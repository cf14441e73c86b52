import Taro from '@tarojs/taro'
import { describe, expect, it, vi } from 'vitest'
import { send } from './index.weapp'

const request = vi.hoisted(() => vi.fn())
vi.mock('@tarojs/taro', () => ({ default: { request } }))

const ask = { method: 'POST', url: '/api/v1/payments', body: { payableFen: 1750 }, timeoutMs: 1000 } as const

function settle(result: Promise<unknown>, abort: () => void = () => undefined) {
  request.mockImplementationOnce(() => Object.assign(result, { abort }))
}

describe('send in the mini-program', () => {
  it('asks the API origin and parses the text itself', async () => {
    settle(Promise.resolve({ statusCode: 201, header: { 'Content-Type': 'application/json' }, data: '{"paymentId":"pay_1"}' }))
    expect(await send({ ...ask, headers: { authorization: 'Bearer t' } })).toEqual({
      kind: 'response',
      status: 201,
      headers: { 'content-type': 'application/json' },
      body: { paymentId: 'pay_1' },
    })
    expect(vi.mocked(Taro.request).mock.lastCall?.[0]).toMatchObject({
      url: 'http://127.0.0.1:8080/api/v1/payments',
      method: 'POST',
      data: '{"payableFen":1750}',
      header: { 'content-type': 'application/json', authorization: 'Bearer t' },
    })
  })

  it.each(['', undefined, null])('reads an answer without a body, given as %j', async (data) => {
    settle(Promise.resolve({ statusCode: 204, header: {}, data }))
    expect(await send(ask)).toEqual({ kind: 'response', status: 204, headers: {}, body: null })
  })

  it.each([
    ['request:fail timeout', 'timeout'],
    ['request:fail time out', 'timeout'],
    ['request:fail interrupted', 'interrupted'],
    ['request:fail errcode:-109 cronet_error_code:-109 error_msg:net::ERR_ADDRESS_UNREACHABLE', 'interrupted'],
    ['request:fail errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['request:fail ', 'interrupted'],
  ])('%s → %s', async (errMsg, reason) => {
    settle(Promise.reject({ errMsg }))
    expect(await send(ask)).toEqual({ kind: 'lost', reason })
  })

  it('aborts the task when the caller aborts', async () => {
    let fail: (error: unknown) => void = () => undefined
    settle(new Promise((_, reject) => (fail = reject)), () => fail({ errMsg: 'request:fail abort' }))
    const controller = new AbortController()
    const result = send({ ...ask, signal: controller.signal })
    controller.abort()
    expect(await result).toEqual({ kind: 'lost', reason: 'aborted' })
  })

  it('does not wait for ever when WeChat forgets its own time limit', async () => {
    vi.useFakeTimers()
    let fail: (error: unknown) => void = () => undefined
    settle(new Promise((_, reject) => (fail = reject)), () => fail({ errMsg: 'request:fail abort' }))
    const result = send(ask)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await result).toEqual({ kind: 'lost', reason: 'timeout' })
    vi.useRealTimers()
  })
})
