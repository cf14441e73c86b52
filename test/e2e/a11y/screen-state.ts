import type { Locator, Page } from '@playwright/test'
import type { RouteId } from '../../../src/shared/lib/routes'
import type { AppServer } from '../../support/app-server'
import type { Fault, MockConsole } from '../../support/mock-console'
import type { DeviceOptions } from '../support/device'
import type { Persona } from '../support/people'
import type { Session } from '../support/session'

/** What a state is prepared with: the server behind the app, and people on it. */
export interface World {
  readonly app: AppServer
  readonly mock: MockConsole
  /** Whose phone it is; throws for a state of nobody's. */
  readonly user: () => Session
  /** Somebody else's session, for what happened before. */
  readonly session: (persona: Persona) => Promise<Session>
}

/** One state of one screen: how it is reached over real HTTP, and the words that only it shows. */
export interface ScreenState {
  /** File name of its pictures without the theme: `pay-full`. */
  readonly name: string
  readonly route: RouteId
  /** Whose phone it is; nobody is signed in without one. */
  readonly as?: Persona
  readonly device?: Omit<DeviceOptions, 'session' | 'camera'>
  /** A camera that sees a wall without a code. */
  readonly camera?: true
  /** What the phone has kept from earlier, beside the signed-in user. */
  readonly kept?: Readonly<Record<string, unknown>>
  /** What happened on the server before; at lunch, with the clock standing still. */
  readonly before?: (world: World) => Promise<void>
  /** Named faults of the console, in force when the page opens. */
  readonly faults?: readonly Fault[]
  /** Address, or how to find it. */
  readonly at: string | ((world: World) => string | Promise<string>)
  /** What the user does there. */
  readonly act?: (page: Page, world: World) => Promise<void>
  /** Proves that the state was reached. */
  readonly shows: string | RegExp | ((page: Page) => Locator)
}
