import type { SetTitle } from './types'

export type { SetTitle } from './types'

export const setTitle: SetTitle = (title) => {
  document.title = title
}
