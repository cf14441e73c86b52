import { createBackendOver, type Backend, type BackendOptions } from './kit/create-backend'
import { identity } from './operations/identity'
import { operations } from './operations'
import { seed } from './seeds'

export type { Backend, BackendOptions } from './kit/create-backend'

/** The whole mock backend over a store, a clock and a source of chance; seeds an empty store. */
export const createBackend = (options: BackendOptions): Backend =>
  createBackendOver({ operations, identity, seed }, options)
