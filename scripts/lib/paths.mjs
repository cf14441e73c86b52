import path from 'node:path'

/** The repository's root, absolute. */
export const root = path.resolve(import.meta.dirname, '../..')

/** @param {...string} parts below the root */
export const inRoot = (...parts) => path.join(root, ...parts)
