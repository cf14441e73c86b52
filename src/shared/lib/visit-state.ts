/** Where a visit stands. */
export type VisitState = 'invited' | 'pending' | 'approved' | 'inside' | 'left' | 'declined' | 'cancelled' | 'missed'

const open: ReadonlySet<VisitState> = new Set(['invited', 'pending', 'approved', 'inside'])

/** Whether it is still to come, waits for somebody, or is going on. */
export const isOpenVisit = ({ state }: { readonly state: VisitState }): boolean => open.has(state)
