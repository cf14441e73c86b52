import type { StaffRow } from '@mock/store/rows/identity'

/** Somebody named in the README. `pin` is set from the start; without one the PIN is still to be set. */
export interface Persona extends Pick<StaffRow, 'id' | 'phone' | 'name' | 'unitName' | 'roles' | 'windowIds'> {
  readonly state?: StaffRow['state']
  readonly pin?: string
  readonly gateIds?: StaffRow['gateIds']
  /** Who has little money: opening balances in fen, and all that the invented past leaves but for some change. */
  readonly opening?: { readonly subsidyFen: number; readonly personalFen: number }
}

const DEMO_PIN = '283746'

/** The people to try the app with; their ids and phones never change. */
export const personas: readonly Persona[] = [
  { id: 'stf_10001', phone: '13800000001', name: '陈海平', unitName: '市机关事务中心', roles: ['cadre'], windowIds: [], pin: DEMO_PIN },
  { id: 'stf_10002', phone: '13800000002', name: '王晓琳', unitName: '市财政局', roles: ['cadre'], windowIds: [] },
  {
    id: 'stf_10003', phone: '13800000003', name: '林小燕', unitName: '市机关事务中心', roles: ['window'],
    windowIds: ['win_1001-1', 'win_1001-2'],
  },
  { id: 'stf_10004', phone: '13800000004', name: '周明', unitName: '市机关事务中心', roles: ['office'], windowIds: [] },
  {
    id: 'stf_10005', phone: '13800000005', name: '郑小军', unitName: '市交通运输局', roles: ['cadre'], windowIds: [], pin: DEMO_PIN,
    opening: { subsidyFen: 850, personalFen: 300 },
  },
  { id: 'stf_10006', phone: '13800000006', name: '孙国强', unitName: '市水利局', roles: ['cadre'], windowIds: [], state: 'left' },
  {
    id: 'stf_10007', phone: '13800000007', name: '何丽娜', unitName: '市机关事务中心', roles: ['cadre', 'window'],
    windowIds: ['win_1002-1'], pin: DEMO_PIN,
  },
  { id: 'stf_10009', phone: '13800000009', name: '邱雪芬', unitName: '市机关事务中心', roles: ['counter'], windowIds: [] },
  {
    id: 'stf_10010', phone: '13800000010', name: '贺志强', unitName: '市机关事务中心', roles: ['guard'], windowIds: [],
    gateIds: ['gat_east', 'gat_north'],
  },
  { id: 'stf_10011', phone: '13800000011', name: '沈阿根', unitName: '市机关事务中心', roles: ['guard'], windowIds: [], gateIds: ['gat_south'] },
]
