const LIBRARIES = /node_modules[\\/](@tanstack|zustand|dayjs|@noble|uqr|workbox-window|zxing-wasm)[\\/]/

/** Libraries whose builds carry syntax (`#private`, `?.`, `??`) that the oldest supported engines do not read; the syntax check names a new one. */
export const modernLibraries = (file: string): boolean => LIBRARIES.test(file)
