/** Door of the shell: what every screen stands in. */
export { Frame, type FrameProps } from './Frame'
export { PagedList } from './PagedList'
export { Screen, type ScreenProps } from './Screen'
export { useOnline } from './use-online'
export { useRowsShown } from './use-rows-shown'
