import type { Schema } from '@/api/types'

/** A visit that waits for its approval; tests of this feature only. */
export const pendingVisit: Schema<'Visit'> = {
  visitId: 'vst_1', serial: 'V20261127-0001', state: 'pending', version: 2, visitorName: '李明', visitorOrg: '浙江海洋大学',
  document: { kind: 'id_card', numberMasked: '330***********12' }, phoneMasked: '139****5678', plate: null, companions: [],
  startsAt: '2026-11-27T14:00:00+08:00', endsAt: '2026-11-27T16:00:00+08:00', purpose: 'meeting', purposeText: null,
  building: { id: 'bld_1', name: '1 号楼' }, doorGroup: null, parkingWanted: false, parkingSpace: null, entriesAllowed: 1, entriesUsed: 0, privateNote: null,
  host: { staffId: 'stf_1', name: '陈海平', unitName: '市机关事务中心' }, arrangedBy: null, origin: 'invited', groupId: null, seriesId: null,
  colour: 'green', reasons: [], link: null, declineReason: null, createdAt: '2026-11-26T17:00:00+08:00', changedAt: '2026-11-27T09:10:00+08:00',
  registeredAt: '2026-11-27T09:10:00+08:00', arrivedAt: null, arrivedGate: null, leftAt: null, overdue: false, personalDataUntil: '2026-12-27',
  actions: ['approve', 'decline', 'cancel', 'change', 'renew_link'], serverTime: '2026-11-27T11:10:00+08:00',
}
