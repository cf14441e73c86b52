/**
 * True where the app draws its own header and tab bar (H5); WeChat draws native ones from the page's configuration
 * (ADR on navigation).
 */
export type OwnChrome = boolean

/** The parameters with which this page was opened, as the target gives them: WeChat's are still percent-encoded. */
export type UsePageParams = () => Readonly<Record<string, string | undefined>>
