import type { Shell } from './types'

const shell = (): HTMLElement | null => document.getElementById('shell')

/** Reads and empties one entry of the shell's memory: a second screen must not get it again. */
function take(name: string): string {
  const held = shell()?.dataset
  const value = held?.[name] ?? ''
  if (held) delete held[name]
  return value
}

/** See {@link Shell.takeShellInput}; the inline script in `shell-script.h5.ts` writes it. */
export const takeShellInput: Shell['takeShellInput'] = (name) => take(`input${name}`)

/** See {@link Shell.takeShellTap}. */
export const takeShellTap: Shell['takeShellTap'] = () => take('tapped')

/** See {@link Shell.dropShell}. */
export const dropShell: Shell['dropShell'] = () => {
  const old = shell()
  if (!old) return
  const scrolled = Number(take('scrolled'))
  const focused = document.activeElement
  const name = focused && old.contains(focused) ? focused.getAttribute('data-key') : null
  old.remove()
  const page = document.querySelector('.taro_page')
  if (page && scrolled > 0) page.scrollTop = scrolled
  if (name) document.querySelector<HTMLElement>(`#app [data-key="${CSS.escape(name)}"]`)?.focus()
}
