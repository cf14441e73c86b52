import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import { type Driver, launch, type LaunchOptions } from '../../weapp-host/src/index.mjs'
import { type AppServer, startAppServer } from '../../support/app-server'
import { DIST, PUBLIC_ORIGIN } from './origin'
import { people, type Person, wechatOf } from './people'

/** A phone with WeChat in somebody's hand. */
export interface PhoneOptions extends Omit<LaunchOptions, 'rewriteUrl' | 'requestDomains' | 'legacyPromise'> {
  /** 陈海平 unless told. */
  readonly of?: Person
  /** How far the phone's clock is ahead of the server's. */
  readonly clockOffsetMs?: number
}

/** What a flow works with: the server of this file, at lunch time with fresh seeds, and any number of phones. */
export interface Stage {
  readonly server: AppServer
  /** Starts the mini-program; it stands at the scanned window and its owner allows everything. */
  phone(options?: PhoneOptions): Promise<Driver>
  /** WeChat was killed: what was in memory is gone, what was stored is there, and the app is opened again. */
  restart(app: Driver, options?: PhoneOptions): Promise<Driver>
}

const ENGINES = [
  { engine: 'Promise of today', legacyPromise: false },
  { engine: 'Promise of iOS 15 and older', legacyPromise: true },
]

/** What any update of the view may carry at most: long JSON holds up a farmhouse's old phone at the border between logic and view. */
const UPDATE_LIMIT_BYTES = 10 * 1024

/** A page's first update carries its whole address, which an attacker may make as long as they like. */
const ADDRESS_BYTES = 12 * 1024
const limitOf = (keys: readonly string[], attacked: boolean) => UPDATE_LIMIT_BYTES + (attacked && keys.includes('root.uid') ? ADDRESS_BYTES : 0)

const tooLarge = ({ updates }: Driver, attacked: boolean) =>
  updates.filter(({ bytes, keys }) => bytes > limitOf(keys, attacked)).map(({ page, bytes, keys }) => ({ page, bytes, keys: keys.slice(0, 3) }))

/** A loaded machine may take its time; nothing here waits longer than it has to. */
const BUSY_LIMIT_MS = 20_000

/**
 * A group of flows, run with each kind of Promise. No phone may have thrown, logged an error, met an unscripted API or updated its
 * view in too large a piece.
 */
export function flows(title: string, define: (stage: Stage) => void, { attacked = false } = {}): void {
  describe(title, () => {
    let server: AppServer
    beforeAll(async () => {
      server = await startAppServer({ args: ['--origin', PUBLIC_ORIGIN, '--validate'] })
    })
    afterAll(() => server.stop())

    describe.each(ENGINES)('$engine', ({ legacyPromise }) => {
      let phones: Driver[] = []
      beforeEach(async () => {
        await lunchTime(server)
        await server.console.reset()
        await server.console.setLocation({ mode: 'at_window' })
      })
      afterEach(() => {
        const used = phones
        phones = []
        for (const app of used) app.close()
        for (const app of used) {
          const { errors, warnings, logs } = app
          expect({ errors, warnings, logs, tooLarge: tooLarge(app, attacked) }).toEqual({ errors: [], warnings: [], logs: [], tooLarge: [] })
        }
      })
      const phone = async ({ of = people.chen, wx, clockOffsetMs = 0, ...rest }: PhoneOptions = {}) => {
        const { clock } = await server.console.state()
        const app = await launch(DIST, {
          ...rest,
          clockOffsetMs: clock.offsetMs + clockOffsetMs,
          legacyPromise,
          timeout: BUSY_LIMIT_MS,
          requestDomains: [PUBLIC_ORIGIN],
          rewriteUrl: (url) => url.replace(PUBLIC_ORIGIN, server.origin),
          wx: { login: wechatOf(of), getLocation: HERE, ...wx },
        })
        phones.push(app)
        return app
      }
      const restart = (app: Driver, options: PhoneOptions = {}) => {
        const { storage } = app
        app.close()
        return phone({ ...options, storage })
      }
      define({ get server() { return server }, phone, restart })
    })
  })
}

/** Any place will do: the mock moves a phone that gives one to the scanned window unless the console says otherwise. */
const HERE = { latitude: 29.985, longitude: 122.207, accuracy: 20, horizontalAccuracy: 20 }

/** 12:03 on the 24th of this month: lunch, with a month of invented payments behind it. */
async function lunchTime({ console }: AppServer): Promise<void> {
  await console.setClock({ reset: true })
  const { clock } = await console.state()
  const noon = Date.parse(`${clock.at.slice(0, 8)}24T12:03:00+08:00`)
  await console.setClock({ shiftMs: noon - Date.parse(clock.at) })
}
