import type { Operations } from '@mock/kit/types'
import { cancelVisit, changeVisit, createVisits, getVisit, renewVisitLink } from './arrange'
import { approveVisit, declineVisit } from './decide'
import { exportVisits, listVisitContacts, listVisits } from './lists'
import { findStaff, getVisitOptions } from './options'
import { getVisitRequestLink, renewVisitRequestLink } from './standing-link'

/** Visits as their hosts see them. */
export const visitsOperations = {
  listVisits, createVisits, getVisit, changeVisit, approveVisit, declineVisit, cancelVisit, renewVisitLink,
  getVisitOptions, listVisitContacts, exportVisits, getVisitRequestLink, renewVisitRequestLink, findStaff,
} satisfies Partial<Operations>
