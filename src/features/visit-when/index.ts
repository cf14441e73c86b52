/** Door of the question when a visit is: asked of hosts who invite and of visitors who apply. */
export { endsAtOf, startsAtOf, usualWhen, whenOf, whenProblem, type Policy, type When } from './when'
export { WhenCard, type WhenSheet } from './ui/WhenCard'
export { WhenSheets } from './ui/WhenSheets'
