/** Forbidden on H5 (a browser has its own); Taro imports the name all the same. */
export const PullDownRefresh = undefined
