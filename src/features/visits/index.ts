export { colourStatus, documentWords, personsWords, purposeWords, reasonWords, visitStatus, visitTimeWords } from './visit-words'
