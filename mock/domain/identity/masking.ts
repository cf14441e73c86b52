/** `138****0001`: the only form of a phone that is ever answered. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
