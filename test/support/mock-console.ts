/** One window of a canteen, as the console lists it. */
export interface ConsoleWindow {
  windowId: string
  /** What its printed code says. */
  url: string
}

/** What the console knows; more fields may come. */
export interface ConsoleState {
  windows: ConsoleWindow[]
  /** Newest first. */
  smsCodes: { phone: string; code: string }[]
  clock: { at: string; offsetMs: number; frozen: boolean }
  heldCount: number
}

/** A fault on the server's side of the wire; `times: null` until cleared. */
export interface Fault {
  kind: 'drop_request' | 'drop_response' | 'slow' | 'hold' | 'fail' | 'offline'
  /** An operationId of the contract, `*`, or `appFiles`. */
  operationId: string
  times?: number | null
  delayMs?: number
}

/** What a test does to the mock behind the app's back, over `/__mock/api`. */
export function mockConsole(origin: string) {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${origin}/__mock/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} /__mock/api/${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const state = async () => (await call('GET', 'state')) as ConsoleState
  return {
    state,
    reset: () => call('POST', 'reset', {}),
    /** Moves the server's clock by `shiftMs` from where it is, stops it or sets it right. */
    setClock: (change: { shiftMs?: number; frozen?: boolean; reset?: boolean }) => call('POST', 'clock', change),
    addFault: (fault: Fault) => call('POST', 'faults', { times: 1, ...fault }),
    clearFaults: () => call('POST', 'faults/clear', {}),
    /** Lets go what a `hold` holds. */
    releaseHeld: () => call('POST', 'faults/release', {}),
    /** Where phones seem to be: at the window, where they say, or some metres off. */
    setLocation: (place: { mode: 'at_window' | 'real' } | { mode: 'far'; metres: number }) => call('POST', 'location', place),
    window: (windowId: string, action: 'revoke' | 'reissue') => call('POST', `windows/${windowId}/${action}`, {}),
    /** The last code that was sent to a phone; throws when there is none. */
    smsCode: async (phone: string): Promise<string> => {
      const sent = (await state()).smsCodes.find((one) => one.phone === phone)
      if (!sent) throw new Error(`no SMS code was sent to ${phone}`)
      return sent.code
    },
  }
}

export type MockConsole = ReturnType<typeof mockConsole>
