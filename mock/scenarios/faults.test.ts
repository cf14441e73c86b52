import { describe, expect, it } from 'vitest'
import { createTestBackend, requestTo, type TestCall } from '../kit/fixture'
import { incomingOf } from '../kit/create-backend'
import { reply } from '../kit/reply'
import { scenarios } from './catalogue'
import { createFaultBox, type FaultOrder } from './faults'
import { ConnectionDropped, withFaults } from './with-faults'

const order = (kind: FaultOrder['kind'], rest: Partial<FaultOrder> = {}): FaultOrder => ({ kind, operationId: '*', times: 1, delayMs: 0, ...rest })

const createWorld = () => {
  const faults = createFaultBox()
  const slept: number[] = []
  let served = 0
  const backend = createTestBackend({ listVenues: () => {
    served += 1
    return reply({ items: [], nextCursor: null })
  } }, { hooks: { hold: faults.hold } })
  const answer = withFaults(backend.answer, faults, async (ms) => { slept.push(ms) })
  const get = (call: TestCall = { as: 'cadre' }) => answer(incomingOf(requestTo('/api/v1/venues', call)))
  return { faults, slept, get, served: () => served }
}

describe('faults', () => {
  it('drop a request before it arrives, as often as said', async () => {
    const { faults, get, served } = createWorld()
    faults.add(order('drop_request', { times: 2 }))
    await expect(get()).rejects.toThrow(ConnectionDropped)
    await expect(get()).rejects.toThrow('before')
    expect((await get()).status).toBe(200)
    expect(served()).toBe(1)
    expect(faults.list()).toEqual([])
  })

  it('drop an answer after the work was done', async () => {
    const { faults, get, served } = createWorld()
    faults.add(order('drop_response'))
    await expect(get()).rejects.toThrow('after')
    expect(served()).toBe(1)
  })

  it('are slow, and fail without reaching the backend', async () => {
    const { faults, get, slept, served } = createWorld()
    faults.add(order('slow', { delayMs: 8_000 }))
    faults.add(order('fail'))
    expect(await get()).toMatchObject({ status: 500, code: 'internal' })
    expect(slept).toEqual([8_000])
    expect(served()).toBe(0)
  })

  it('hold a request until it is released', async () => {
    const { faults, get, served } = createWorld()
    faults.add(order('hold'))
    const held = get()
    await new Promise((resolve) => { setTimeout(resolve, 5) })
    expect([faults.heldCount, served()]).toEqual([1, 0])
    faults.release()
    expect((await held).status).toBe(200)
  })

  it('hit only the operation they name', async () => {
    const { faults, get } = createWorld()
    faults.add(order('offline', { operationId: 'pay', times: null }))
    expect((await get()).status).toBe(200)
    faults.add(order('offline', { times: null }))
    await expect(get()).rejects.toThrow(ConnectionDropped)
    await expect(get()).rejects.toThrow(ConnectionDropped)
    faults.clear()
    expect((await get()).status).toBe(200)
  })

  it('are taken away one by one', () => {
    const { faults } = createWorld()
    const kept = faults.add(order('slow'))
    faults.remove(faults.add(order('fail')).id)
    expect(faults.list()).toEqual([kept])
  })
})

describe('the catalogue', () => {
  it('gives every scenario a name of its own', () => {
    expect(new Set(scenarios.map((scenario) => scenario.name)).size).toBe(scenarios.length)
  })
})
