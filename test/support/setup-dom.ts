import { afterEach, beforeEach } from 'vitest'

// Where it finds this one the testing library cleans up by itself. Imported here it would load React for every pure test too.
Object.assign(globalThis, { afterEach })

// Each test finds the storage as a new phone has it.
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
