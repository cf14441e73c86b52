/** Joins class names; falsy parts drop out. */
export const classes = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')
