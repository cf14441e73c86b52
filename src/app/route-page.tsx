import type { ComponentType } from 'react'
import { ErrorBoundary } from './error-boundary'

/** Turns a screen into a page: `export default routePage(HomeScreen)`. Taro gives pages no props; the boundary sits inside Taro's silent one. */
export function routePage(Screen: ComponentType): ComponentType {
  return function RoutePage() {
    return (
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    )
  }
}
