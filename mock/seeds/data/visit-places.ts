import type { BuildingRow, GateRow } from '@mock/store/rows/visits'

/** The gates of the compound; the northern one has the barrier for vehicles. */
export const gates: readonly GateRow[] = [
  { id: 'gat_east', name: '东门', location: '海天大道与千岛路口', byCar: false },
  { id: 'gat_south', name: '南门', location: '海天大道 681 号正门', byCar: false },
  { id: 'gat_north', name: '北门', location: '翁山路停车场入口', byCar: true },
  { id: 'gat_west', name: '西门', location: '翁洲街道体育路口', byCar: false },
]

const ADDRESS = '新城海天大道 681 号市行政中心'

const spaces = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(2, '0')}`)

/** The buildings of the compound; the fourth is reached through two gates only. */
export const buildings: readonly BuildingRow[] = [
  {
    id: 'bld_001', name: '1 号楼', address: `${ADDRESS} 1 号楼`,
    directions: ['6 路、28 路公交到行政中心站，步行 300 米', '进东门直走，左手第一栋', '自驾从北门进，停 A 区访客车位'],
    doorGroups: [
      { id: 'dgr_001-hall', name: '1 层大厅和会客室', isRestricted: false },
      { id: 'dgr_001-meet', name: '3 层会议区', isRestricted: false },
      { id: 'dgr_001-core', name: '5 层机要区', isRestricted: true },
    ],
    parkingSpaces: spaces('A', 12), gateIds: ['gat_east', 'gat_south', 'gat_north'],
  },
  {
    id: 'bld_002', name: '2 号楼', address: `${ADDRESS} 2 号楼`,
    directions: ['6 路、28 路公交到行政中心站，步行 400 米', '进东门右转，第二栋', '自驾从北门进，停 B 区访客车位'],
    doorGroups: [
      { id: 'dgr_002-hall', name: '1 层服务大厅', isRestricted: false },
      { id: 'dgr_002-office', name: '2 至 8 层办公区', isRestricted: false },
    ],
    parkingSpaces: spaces('B', 8), gateIds: ['gat_east', 'gat_north'],
  },
  {
    id: 'bld_003', name: '3 号楼', address: `${ADDRESS} 3 号楼`,
    directions: ['28 路公交到体育路站，步行 200 米', '进西门直走，右手第一栋'],
    doorGroups: [
      { id: 'dgr_003-office', name: '办公区', isRestricted: false },
      { id: 'dgr_003-data', name: '地下一层机房', isRestricted: true },
    ],
    parkingSpaces: spaces('C', 4), gateIds: ['gat_west', 'gat_east', 'gat_north'],
  },
  {
    id: 'bld_004', name: '会议中心', address: `${ADDRESS} 会议中心`,
    directions: ['6 路公交到行政中心南站，步行 100 米', '进南门即到', '自驾从北门进，停 D 区访客车位'],
    doorGroups: [{ id: 'dgr_004-all', name: '全部会议厅', isRestricted: false }],
    parkingSpaces: spaces('D', 2), gateIds: ['gat_south', 'gat_north'],
  },
]
