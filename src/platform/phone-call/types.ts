/** Hands a number to the phone's dialler, which asks before it calls. */
export type CallPhone = (phoneNumber: string) => void
