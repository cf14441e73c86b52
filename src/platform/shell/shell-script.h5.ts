import { pressKey, readKey } from '@/shared/lib/amount-keys'

/**
 * Bundled by itself and inlined into prerendered pages (the CSP names its hash): collects what is typed and tapped on the shell
 * until the app takes it over through `takeShellInput` and `takeShellTap`. Elements opt in:
 * `data-key` a keypad key, `data-amount` the text that shows the amount, `data-tap` a thing worth remembering.
 */
const shell = document.getElementById('shell')

function press(key: string): void {
  if (!shell) return
  const amount = pressKey(shell.dataset.inputamount ?? '', key)
  shell.dataset.inputamount = amount
  const shown = shell.querySelector('[data-amount]')
  if (shown) shown.textContent = amount === '' ? '0' : amount
}

shell?.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  const key = target.closest<HTMLElement>('[data-key]')?.dataset.key
  if (key !== undefined) press(key)
  const tap = target.closest<HTMLElement>('[data-tap]')?.dataset.tap
  if (tap !== undefined) shell.dataset.tapped = tap
})

/** Noted as it happens: asked for at the handover it would make the browser lay out both pictures at once. */
shell?.addEventListener('scroll', () => {
  shell.dataset.scrolled = String(shell.scrollTop)
})

document.addEventListener('keydown', (event) => {
  if (!shell?.isConnected || !shell.querySelector('[data-amount]')) return
  const key = readKey(event.key)
  if (key !== undefined) press(key)
})
