/** Loads the scripts of the page that was opened; a bad line makes it late, and never loses the tap. */
import { create } from 'zustand'

/** Whether the page that the address names is late. */
export const useLate = create(() => ({ late: false }))

/** Longer than a good line takes for any page. */
const LATE_MS = 1_500
/** Of a slow phone. */
const LONGEST_FRAME_MS = 100
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 8_000
/** Of a page younger than this nobody has replaced the scripts on the server. */
const MAY_BE_OLD_MS = 60_000

/** What webpack throws for a script or a style sheet that did not come; anything else is a fault of the page itself. */
interface LoadError {
  readonly name?: string
  readonly code?: string
  /** The address that was asked for. */
  readonly request?: string
}

const isLost = ({ name, code }: LoadError): boolean => name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED'

/** The server has a newer version, in which this script has another name. */
async function isGone({ request }: LoadError): Promise<boolean> {
  if (request === undefined || performance.now() < MAY_BE_OLD_MS || !navigator.onLine) return false
  return fetch(request, { method: 'HEAD' }).then(({ status }) => status === 404, () => false)
}

/** Waits so long, or until the network is back. */
const pause = (ms: number): Promise<void> => new Promise((resolve) => {
  const end = () => {
    clearTimeout(timer)
    window.removeEventListener('online', end)
    resolve()
  }
  const timer = setTimeout(end, ms)
  window.addEventListener('online', end)
})

/** Lets the browser paint first, if it paints at all: a tab that nobody sees has no frames. */
const painted = (): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, LONGEST_FRAME_MS)
  requestAnimationFrame(() => {
    clearTimeout(timer)
    setTimeout(resolve)
  })
})

let latest = 0

/**
 * Asks for the page until it is there. Answers undefined when another page was opened meanwhile; throws only what is not the network's
 * fault. `reload` opens the address anew, with the newer version's scripts.
 */
export async function loadPage<Page>(load: () => Promise<Page>, reload = () => location.reload()): Promise<Page | undefined> {
  latest += 1
  const own = latest
  const tell = (late: boolean) => {
    if (own === latest) useLate.setState({ late })
  }
  tell(false)
  const timer = setTimeout(tell, LATE_MS, true)
  try {
    for (let wait = FIRST_WAIT_MS; own === latest; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        const page = await load()
        // The pressed key shows before the page is built; at the start there is nothing to show.
        if (own > 1) await painted()
        return own === latest ? page : undefined
      } catch (error) {
        if (!isLost(error as LoadError)) throw error
        if (await isGone(error as LoadError)) reload()
      }
      tell(true)
      await pause(wait)
    }
    return undefined
  } finally {
    clearTimeout(timer)
    tell(false)
  }
}
