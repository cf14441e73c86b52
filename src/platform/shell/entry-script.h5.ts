/**
 * Bundled by itself and inlined into every document: on a bad line the app's own script may be lost, and nobody else would ask again.
 * What is typed on the shell meanwhile waits for the app all the same.
 */
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 8_000

let wait = FIRST_WAIT_MS
let notice: HTMLElement | undefined

/** The colours of the app's own bar; a rule would need a style sheet that is not there yet. */
const LOOK = 'position:fixed;z-index:2;top:calc(48px + env(safe-area-inset-top, 0px));right:0;left:0;padding:6px 16px;'
  + 'background:var(--warn-mist);color:var(--warn);font-size:14px;line-height:1.4;text-align:center'

function say(): void {
  if (notice !== undefined) return
  notice = document.createElement('div')
  notice.setAttribute('role', 'status')
  notice.style.cssText = LOOK
  document.body.append(notice)
  notice.textContent = '网络不好，正在打开'
}

/** Waits, or until the network is back. */
function later(work: () => void): void {
  const run = () => {
    clearTimeout(timer)
    window.removeEventListener('online', run)
    work()
  }
  const timer = setTimeout(run, wait)
  window.addEventListener('online', run)
  wait = Math.min(wait * 2, LONGEST_WAIT_MS)
}

function ask(src: string): void {
  const script = document.createElement('script')
  script.dataset['entry'] = ''
  script.src = src
  script.addEventListener('load', () => notice?.remove())
  document.head.append(script)
}

window.addEventListener('error', ({ target }) => {
  if (!(target instanceof HTMLScriptElement) || target.dataset['entry'] === undefined) return
  say()
  later(() => ask(target.src))
}, true)

export {}
