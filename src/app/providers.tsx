import type { PropsWithChildren } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { ErrorBoundary } from './error-boundary'
import { queryClient } from '@/api/query-client'

/** What every page needs around it; kept small because it is part of the first bytes. */
export function Providers({ children }: PropsWithChildren) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ErrorBoundary>
  )
}
