/** Door of the visitor's side: the form of who comes and the plate's keyboard, for the gate's walk-ins and barrier. */
export { isWholePerson, type PersonBody, type WholePersonBody } from './person/rules'
export { usePersonForm, type PersonForm, type PersonFormOptions } from './person/use-person-form'
export { plateError } from './person/plate-keys'
export { ConsentView } from './ui/ConsentView'
export { PersonFields } from './ui/PersonFields'
export { PlateField } from './ui/PlateField'
export { PlateSheet } from './ui/PlateSheet'
