/** Whether the user asked the device for less motion; then a result is simply there. */
export type PrefersStill = () => boolean
