/** The timers exist in the mini-program too, where TypeScript loads no DOM library. */
declare function setTimeout(handler: () => void, delayMs?: number): number
declare function clearTimeout(timer: number | undefined): void
declare function setInterval(handler: () => void, periodMs?: number): number
declare function clearInterval(timer: number | undefined): void

/** The console exists there as well; the names are TypeScript's own, so that this merges where a DOM library is loaded. */
interface Console {
  error(...data: unknown[]): void
  warn(...data: unknown[]): void
}
declare var console: Console
