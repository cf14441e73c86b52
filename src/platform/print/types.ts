/** Whether this device prints a page. */
export type CanPrint = boolean

/** Opens the device's own printing of the page that is shown; nothing where it cannot. */
export type PrintPage = () => void
