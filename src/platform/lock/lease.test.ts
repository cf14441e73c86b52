import { describe, expect, it } from 'vitest'
import { takeLease, type LeaseHost } from './lease'

/** Tabs that share one store on a clock of their own; a frozen tab's timers stand still. */
function browser() {
  const store = new Map<string, string>()
  let now = 0
  let seed = 1
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const due: { at: number; run: () => void; tab: { frozen: boolean } }[] = []
  const tab = (name: string) => {
    const self = { frozen: false }
    const after = (ms: number, run: () => void) => due.push({ at: now + ms, run, tab: self })
    const host: LeaseHost = {
      read: (key) => store.get(key) ?? null,
      write: (key, text) => void store.set(key, text),
      sleep: (ms) => new Promise((resolve) => after(ms, resolve)),
      every: (ms, call) => {
        let on = true
        const again = () => {
          if (!on) return
          call()
          after(ms, again)
        }
        after(ms, again)
        return () => {
          on = false
        }
      },
      random,
      newOwner: () => name,
    }
    return Object.assign(self, { host })
  }
  const run = async (ms: number) => {
    const end = now + ms
    for (;;) {
      for (let i = 0; i < 10; i += 1) await Promise.resolve()
      const next = due.filter((d) => !d.tab.frozen && d.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      due.splice(due.indexOf(next), 1)
      now = Math.max(now, next.at)
      next.run()
    }
    now = end
  }
  return { tab, run, store }
}

describe('lease for tabs without Web Locks', () => {
  it('lets many tabs in one after the other, never two at once', async () => {
    const { tab, run } = browser()
    let inside = 0
    let most = 0
    const done: string[] = []
    for (let i = 0; i < 12; i += 1) {
      const { host } = tab(`t${i}`)
      void takeLease(host, 'pay').then(async (lease) => {
        most = Math.max(most, (inside += 1))
        await host.sleep(200)
        expect(lease.isMine()).toBe(true)
        inside -= 1
        done.push(`t${i}`)
        lease.release()
      })
    }
    await run(60_000)
    expect(most).toBe(1)
    expect(done).toHaveLength(12)
  })

  it('waits for a slow holder that is alive', async () => {
    const { tab, run } = browser()
    const slow = tab('slow')
    let second = false
    const first = takeLease(slow.host, 'pay')
    await run(1000)
    void takeLease(tab('second').host, 'pay').then(() => (second = true))
    await run(120_000)
    expect(second).toBe(false)
    ;(await first).release()
    await run(1000)
    expect(second).toBe(true)
  })

  it('takes over from a frozen tab, which then knows that it lost', async () => {
    const { tab, run } = browser()
    const frozen = tab('frozen')
    const first = takeLease(frozen.host, 'pay')
    await run(1000)
    const lost = await first
    frozen.frozen = true
    const second = takeLease(tab('second').host, 'pay')
    await run(30_000)
    const held = await second
    expect(held.isMine()).toBe(true)
    expect(lost.isMine()).toBe(false)
    frozen.frozen = false
    lost.release()
    await run(5000)
    expect(held.isMine()).toBe(true)
  })

  it('starts anew over an unreadable record', async () => {
    const { tab, run, store } = browser()
    store.set('pay', '{"owner":')
    const lease = takeLease(tab('a').host, 'pay')
    await run(1000)
    expect((await lease).isMine()).toBe(true)
  })
})
