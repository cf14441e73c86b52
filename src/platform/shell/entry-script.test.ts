import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(async () => {
  vi.useFakeTimers()
  vi.resetModules()
  document.head.innerHTML = ''
  document.body.innerHTML = ''
})

const SRC = 'https://e.example/js/app.js'
const said = () => document.querySelector('[role=status]')?.textContent
const asked = () => document.head.querySelectorAll('script')

/** A script element of the document, lost as soon as it is there: this browser fetches none. */
function lose(data: Readonly<Record<string, string>>): void {
  const script = document.createElement('script')
  Object.assign(script.dataset, data)
  script.src = SRC
  document.body.append(script)
}

test('asks again for the app’s script until it is there, and says so meanwhile', async () => {
  await import('./entry-script.h5')
  lose({ entry: '' })
  await vi.advanceTimersByTimeAsync(999)
  expect([said(), asked().length]).toEqual(['网络不好，正在打开', 0])
  await vi.advanceTimersByTimeAsync(1)
  expect([...asked()].map(({ src }) => src)).toEqual([SRC])
  await vi.advanceTimersByTimeAsync(1_999)
  expect(asked()).toHaveLength(1)
  window.dispatchEvent(new Event('online'))
  expect([said(), asked().length]).toEqual(['网络不好，正在打开', 2])
  asked()[1]?.dispatchEvent(new Event('load'))
  expect(said()).toBeUndefined()
})

test('a page’s script is not its business: the app itself asks again', async () => {
  await import('./entry-script.h5')
  lose({})
  await vi.advanceTimersByTimeAsync(10_000)
  expect([said(), asked().length]).toEqual([undefined, 0])
})
