const nothing = (): void => undefined

/** The rules are in base.css: extracted at build time, so no style element is written by script and the CSP needs no exception. */
export const addStyle = nothing
export const loadAnimateStyle = nothing
export const loadNavigationBarStyle = nothing
export const loadRouterStyle = nothing
