/** Stands in for a polyfill that every supported browser has natively. */
export default undefined
