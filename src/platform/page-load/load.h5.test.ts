import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadPage, useLate } from './load.h5'

const isLate = () => useLate.getState().late
const lost = (request?: string) => Object.assign(new Error('Loading chunk 790 failed.'), { name: 'ChunkLoadError', request })
const lostStyle = () => Object.assign(new Error('Loading CSS chunk 790 failed.'), { code: 'CSS_CHUNK_LOAD_FAILED' })
/** In which the key that was pressed is painted. */
const FRAME = 20
const never = () => new Promise<never>(() => undefined)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a page that comes is answered, and nothing is said', async () => {
  await expect(loadPage(async () => 'page')).resolves.toBe('page')
  expect(isLate()).toBe(false)
})

test('lost scripts and styles are asked for again, with longer waits, until the page is there', async () => {
  const load = vi.fn().mockRejectedValueOnce(lost()).mockRejectedValueOnce(lostStyle()).mockResolvedValueOnce('page')
  const page = loadPage(load)
  await vi.advanceTimersByTimeAsync(0)
  expect([load.mock.calls.length, isLate()]).toEqual([1, true])
  await vi.advanceTimersByTimeAsync(1_000)
  expect([load.mock.calls.length, isLate()]).toEqual([2, true])
  await vi.advanceTimersByTimeAsync(1_999)
  expect(load).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(1 + FRAME)
  await expect(page).resolves.toBe('page')
  expect(isLate()).toBe(false)
})

test('the network that comes back is used at once', async () => {
  const load = vi.fn().mockRejectedValueOnce(lost()).mockResolvedValueOnce('page')
  const page = loadPage(load)
  await vi.advanceTimersByTimeAsync(0)
  window.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(FRAME)
  await expect(page).resolves.toBe('page')
})

test('a page that takes long is said to be late before anything is lost', async () => {
  let come: (page: string) => void = () => undefined
  const page = loadPage(() => new Promise<string>((resolve) => { come = resolve }))
  await vi.advanceTimersByTimeAsync(1_499)
  expect(isLate()).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(isLate()).toBe(true)
  come('page')
  await vi.advanceTimersByTimeAsync(FRAME)
  await page
  expect(isLate()).toBe(false)
})

test('another page that is opened meanwhile ends the asking, and has the word', async () => {
  const load = vi.fn().mockRejectedValue(lost())
  const former = loadPage(load)
  await vi.advanceTimersByTimeAsync(0)
  void loadPage(never)
  expect(isLate()).toBe(false)
  await vi.advanceTimersByTimeAsync(1_000)
  await expect(former).resolves.toBeUndefined()
  expect(load).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(500)
  expect(isLate()).toBe(true)
})

test('a page that comes when another one was opened does not push in', async () => {
  let come: (page: string) => void = () => undefined
  const former = loadPage(() => new Promise<string>((resolve) => { come = resolve }))
  void loadPage(never)
  come('page')
  await vi.advanceTimersByTimeAsync(FRAME)
  await expect(former).resolves.toBeUndefined()
})

test('in a tab that paints nothing it comes all the same', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const page = loadPage(async () => 'page')
  await vi.advanceTimersByTimeAsync(100)
  await expect(page).resolves.toBe('page')
})

test('a fault of the page itself is thrown, not asked for again', async () => {
  const load = vi.fn().mockRejectedValue(new TypeError('x is not a function'))
  await expect(loadPage(load)).rejects.toThrow('x is not a function')
  expect(load).toHaveBeenCalledTimes(1)
})

test.each([
  { status: 404, age: 61_000, reloads: 1, name: 'gone from the server since the app was opened' },
  { status: 404, age: 59_000, reloads: 0, name: 'gone from a server that was asked just now: no reload in circles' },
  { status: 200, age: 61_000, reloads: 0, name: 'still there' },
])('a script that is $name', async ({ status, age, reloads }) => {
  const asked = vi.fn().mockResolvedValue({ status })
  vi.stubGlobal('fetch', asked)
  vi.spyOn(performance, 'now').mockReturnValue(age)
  const reload = vi.fn()
  void loadPage(vi.fn().mockRejectedValueOnce(lost('https://e.example/js/790.js')).mockImplementation(never), reload)
  await vi.advanceTimersByTimeAsync(0)
  expect(reload).toHaveBeenCalledTimes(reloads)
  expect(asked.mock.calls).toEqual(age > 60_000 ? [['https://e.example/js/790.js', { method: 'HEAD' }]] : [])
})
