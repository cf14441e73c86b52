import type { Shell } from './types'

/** The mini-program is already on the phone; it needs no shell. */
export const dropShell: Shell['dropShell'] = () => undefined
/** Nothing can have been typed. */
export const takeShellInput: Shell['takeShellInput'] = () => ''
/** Nothing can have been tapped. */
export const takeShellTap: Shell['takeShellTap'] = () => ''
