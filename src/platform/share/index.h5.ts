import type { CopyText, ShareText, ShareWay, UseShareCard } from './types'

export type { CopyText, ShareCard, ShareText, ShareWay, UseShareCard } from './types'

/** The clipboard is only there on https and localhost; elsewhere the old way by a selection still works. */
export const copyText: CopyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

function copySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}

/** Browsers without it have no `share` at all. */
export const shareWay: ShareWay = () => ('share' in navigator ? 'system' : 'none')

export const shareText: ShareText = async (text) => {
  try {
    await navigator.share({ text })
    return true
  } catch {
    return false
  }
}

export const useShareCard: UseShareCard = () => undefined
