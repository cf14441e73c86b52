/** Door of the canteen feature. */
export { WordMark } from './ui/WordMark'
