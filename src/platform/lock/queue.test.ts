import { expect, it } from 'vitest'
import { inProcessLock } from './queue'

it('runs work of one name in order, also after a failure, and other names at once', async () => {
  const withLock = inProcessLock()
  const order: string[] = []
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  const first = withLock('pay', async () => {
    await gate
    order.push('first')
    throw new Error('first failed')
  })
  const second = withLock('pay', async () => {
    order.push('second')
    return 2
  })
  await withLock('other', async () => order.push('other'))
  expect(order).toEqual(['other'])
  open()
  await expect(first).rejects.toThrow('first failed')
  await expect(second).resolves.toBe(2)
  expect(order).toEqual(['other', 'first', 'second'])
})
