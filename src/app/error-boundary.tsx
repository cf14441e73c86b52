import { Component, type ErrorInfo, type PropsWithChildren, type ReactNode } from 'react'
import { wipeCopies } from '@/api/offline-copies'
import { dropShell } from '@/platform/shell'
import { MessageScreen } from './message-screen'

interface State {
  readonly failed: boolean
}

/** Bugs end here, in words; expected failures are values and never reach it. Taro's own page boundary shows nothing at all. */
export class ErrorBoundary extends Component<PropsWithChildren, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error.message, info.componentStack ?? '')
    // Otherwise the dead picture of home or of the pay page would stay above the words.
    dropShell()
  }

  /** Without what was kept or fetched: a copy that an older version left may be what cannot be drawn. */
  private readonly reopen = (): void => {
    wipeCopies()
    this.setState({ failed: false })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <MessageScreen
        title='页面出了点问题'
        text='已付的款不受影响，可在“我的事项”里查看。'
        action='重新打开'
        onAction={this.reopen}
      />
    )
  }
}
