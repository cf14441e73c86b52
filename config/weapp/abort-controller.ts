type Listener = () => void

/** As much of the standard's AbortSignal as react-query uses. */
export class AbortSignal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private listeners: Listener[] = []

  addEventListener(type: string, listener: Listener): void {
    if (type === 'abort' && !this.listeners.includes(listener)) this.listeners.push(listener)
  }

  removeEventListener(type: string, listener: Listener): void {
    if (type === 'abort') this.listeners = this.listeners.filter((other) => other !== listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  /** Called by the controller only. */
  settle(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason ?? Object.assign(new Error('aborted'), { name: 'AbortError' })
    this.onabort?.()
    for (const listener of this.listeners) listener()
  }
}

/** Provided to the mini-program's bundle by webpack's ProvidePlugin. */
export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason?: unknown): void {
    this.signal.settle(reason)
  }
}
