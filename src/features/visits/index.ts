/** Door of the visits feature: words that the visitor's and the gate's pages say too. */
export { colourStatus, documentWords, reasonWords } from './pass-words'
export { LONGEST_TEXT, lineProblem } from './visitor-rules'
export { personsWords, purposeWords, visitStatus, visitTimeWords } from './visit-words'
