/** Door of the shell: what every screen stands in. */
export { Frame, type FrameProps } from './Frame'
export { PagedList } from './PagedList'
export { Screen, type ScreenProps } from './Screen'
export { useDrawn } from './use-drawn'
export { useOnline } from './use-online'
export { useRowsShown } from './use-rows-shown'
