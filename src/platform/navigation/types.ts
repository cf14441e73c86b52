import type { RouteId } from '@/shared/lib/routes'

/**
 * True where the app draws its own header and tab bar (H5); WeChat draws native ones from the page's configuration
 * (ADR on navigation).
 */
export type OwnChrome = boolean

/** The parameters with which this page was opened, as the target gives them: WeChat's are still percent-encoded. */
export type UsePageParams = () => Readonly<Record<string, string | undefined>>

/**
 * The secret with which a link opened this page: on H5 it stands in the fragment (`#t=…`), which no server sees and which changes
 * without a new page when another link is pasted; in the mini-program it is the page's parameter. '' without one.
 */
export type UseLinkSecret = () => string

/** Opens a page that a link's secret opens, in place of the present one. */
export type ReplaceWithSecret = (id: RouteId, secret: string) => void
