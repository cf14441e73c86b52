import type { ReactElement } from 'react'
import { PayView } from '@/features/canteen/ui/PayView'
import { HomeView } from '@/features/home/ui/HomeView'
import type { RouteId } from '@/shared/lib/routes'

/** Which screens have a prerendered shell: pure views without data. Used by the build only, never by the running app. */
export const shells = {
  home: <HomeView />,
  pay: <PayView />,
} satisfies Partial<Record<RouteId, ReactElement>>
