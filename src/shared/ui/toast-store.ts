/** One short message about an action that has just happened. */
export interface ToastMessage {
  id: number
  text: string
  tone: 'info' | 'ok' | 'bad'
}

let current: ToastMessage | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let count = 0
const listeners = new Set<() => void>()

const set = (next: ToastMessage | undefined): void => {
  clearTimeout(timer)
  current = next
  for (const listener of listeners) listener()
}

/** Shows a message for 3 s and longer for longer texts (about 8 characters a second); the latest replaces the one before. */
export const toast = (text: string, tone: ToastMessage['tone'] = 'info'): void => {
  count += 1
  set({ id: count, text, tone })
  timer = setTimeout(() => set(undefined), Math.max(3000, 1000 + text.length * 125))
}

/** Takes the message away at once (another page, sign-out). */
export const clearToast = (): void => set(undefined)

/** For ToastHost only. */
export const toastSource = {
  read: (): ToastMessage | undefined => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
