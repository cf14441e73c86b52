/** A canteen at lunch on a real server that may be killed at any moment. */
import { createSeededRandom } from '@mock/kit/random'
import { createMockClock } from '@mock/server/mock-clock'
import { startAppServer, type AppServer } from '../../support/app-server'
import { createApi, type Api } from './api'
import { eat, signIn, type Book, type Diner } from './diner'

const DAY_MS = 86_400_000
const LUNCH_MS = 12 * 3_600_000 + 3 * 60_000
const ZONE_MS = 8 * 3_600_000
const OPEN_WINDOWS = ['win_1001-1', 'win_1001-2', 'win_1002-1']

/** A whole number below `below`, from a seed. */
export type Dice = (below: number) => number

/** Seeded dice; the seed is printed by whoever makes them. */
export const createDice = (seed: number): Dice => {
  const random = createSeededRandom(seed)
  return (below) => random.bytes(4).reduce((value, byte) => value * 256 + byte, 0) % below
}

/** The seed of this run: DURABILITY_SEED, or one from the clock. */
export const seedOfRun = (): number => Number(process.env.DURABILITY_SEED ?? createMockClock().now() % 2 ** 31)

/** A UUID from the dice. */
export const keyFrom = (dice: Dice): string => {
  const hex = Array.from({ length: 32 }, () => dice(16).toString(16)).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** How far today's 12:03 is from now, so that lunch is being served; fixed for a run, so that time only goes forward. */
export const shiftToLunch = (): number => {
  const now = createMockClock().now() + ZONE_MS
  return now - (now % DAY_MS) + LUNCH_MS - now
}

/** A server with lunch being served. */
export interface Table {
  readonly server: AppServer
  readonly api: Api
  /** Signed window codes. */
  readonly codes: readonly string[]
}

/** Starts the server on the folder and sets its clock. */
export const openTable = async (dataFolder: string, shiftMs: number): Promise<Table> => {
  const server = await startAppServer({ dataFolder })
  await server.console.setClock({ reset: true, shiftMs })
  const { windows } = await server.console.state()
  const codes = windows.filter(({ windowId }) => OPEN_WINDOWS.includes(windowId)).map(({ url }) => new URL(url).searchParams.get('c') ?? '')
  return { server, api: createApi(server.origin), codes }
}

/** Signs so many cadres in, one after the other: the console shows the last few SMS only. */
export const seatDiners = async ({ server, api }: Table, count: number): Promise<Diner[]> => {
  const diners: Diner[] = []
  for (let n = 0; n < count; n += 1) diners.push(await signIn(api, server.console, n))
  return diners
}

/** Everybody eats, one meal after the other, until the server is gone or `enough` says so. */
export const eatUntil = async (
  { api, codes }: Table, book: Book, diners: readonly Diner[], dice: Dice, enough: () => boolean, onSent?: () => void,
): Promise<void> => {
  await Promise.all(diners.map(async (diner, n) => {
    const code = codes[n % codes.length] ?? ''
    while (!enough() && await eat(api, book, diner, code, keyFrom(dice), onSent)) await Promise.resolve()
  }))
}
