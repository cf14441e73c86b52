import type { Payee, Venue, VenueSummary, WindowSummary } from '@contract/generated/types'
import type { VenueRow, WindowRow } from '@mock/store/rows/canteen'

/** One line of the list of venues. */
export const toVenueSummary = ({ id, name, kind, area, address, openingHours }: VenueRow): VenueSummary =>
  ({ venueId: id, name, kind, area, address, openingHours })

/** One window as the public sees it. */
export const toWindowSummary = ({ id, name, isOpen }: WindowRow): WindowSummary => ({ windowId: id, name, isOpen })

/** A venue with its windows, which come in the order given. */
export const toVenue = (venue: VenueRow, windows: readonly WindowRow[]): Venue => ({
  ...toVenueSummary(venue),
  location: { latitude: venue.latitude, longitude: venue.longitude, coordSys: venue.coordSys, radiusM: venue.radiusM },
  windows: windows.map(toWindowSummary),
})

/** Who is paid at a window. */
export const toPayee = (venue: VenueRow, window: WindowRow): Payee => ({
  windowId: window.id,
  windowName: window.name,
  venueId: venue.id,
  venueName: venue.name,
  venueKind: venue.kind,
  area: venue.area,
  address: venue.address,
})
