import type { VisitPurpose, VisitState } from '@contract/generated/types'
import type { VisitPersonRow } from '@mock/store/rows/visits'

/** Somebody who visits; nobody real: their ID numbers begin with an area that does not exist. */
export type Visitor = Omit<VisitPersonRow, 'id'>

const visitor = (name: string, org: string | null, number: string, phone: string, plate: string | null = null): Visitor =>
  ({ name, org, document: { kind: 'id_card', number }, phone, plate, companions: [] })

/** The people who come. */
export const visitors = {
  li: visitor('李明', '浙江海洋大学', '339999198804120019', '19900000101', '浙L12345'),
  zhang: {
    ...visitor('张建军', '舟山市测绘院', '339999197502030021', '19900000102', '浙LD12345'),
    companions: [{ name: '郑洁', document: { kind: 'id_card', number: '339999199001011016' } }],
  },
  zhao: visitor('赵敏', '定海区供销社', '339999198506151028', '19900000103'),
  wu: visitor('吴海燕', '普陀水务公司', '339999199207201034', '19900000104'),
  sun: visitor('孙立', '舟山电梯维保公司', '339999197811111044', '19900000105', '浙L66D88'),
  zhou: visitor('周雪', null, '339999199503051050', '19900000106'),
  xu: visitor('徐建国', '岱山县农业农村局', '339999198309091062', '19900000107'),
  smith: { ...visitor('Anna Smith', 'Nordic Marine Institute', 'P1234567', '19900000108'), document: { kind: 'passport', number: 'P1234567' } },
} as const satisfies Readonly<Record<string, Visitor>>

/** Who is on the watch list, so that it can be met: register a visitor with one of these ID numbers. */
export const watched = {
  /** Let in nowhere. */
  refuse: { kind: 'id_card', number: '339999196912021086' },
  /** Only with the host at the gate. */
  escort: { kind: 'id_card', number: '339999198707072019' },
} as const

/** One visit of the demonstration. Times are minutes from the seed, or days and a time of day. */
export interface PlannedVisit {
  readonly hostId: string
  readonly arrangedBy?: string
  readonly who: keyof typeof visitors
  readonly state: VisitState
  readonly when: { readonly fromMinutes: number } | { readonly day: number; readonly at: string }
  readonly minutes: number
  readonly purpose: VisitPurpose
  readonly text?: string
  readonly buildingId: string
  readonly doorGroupId?: string
  readonly origin?: 'requested'
  readonly parking?: true
  readonly note?: string
}

const CHEN = 'stf_10001'
const WANG = 'stf_10002'
const HE = 'stf_10007'

/** One of every state around the moment of the seed. */
export const plannedVisits: readonly PlannedVisit[] = [
  {
    hostId: CHEN, who: 'li', state: 'approved', when: { fromMinutes: 20 }, minutes: 150, purpose: 'meeting', text: '海洋牧场项目评审会',
    buildingId: 'bld_001', doorGroupId: 'dgr_001-meet', parking: true, note: '带他去三楼会议室',
  },
  { hostId: CHEN, who: 'zhang', state: 'pending', when: { day: 1, at: '09:30' }, minutes: 90, purpose: 'business', text: '测绘成果交接', buildingId: 'bld_001', parking: true },
  { hostId: CHEN, who: 'zhao', state: 'pending', when: { day: 2, at: '14:00' }, minutes: 60, purpose: 'interview', buildingId: 'bld_002', origin: 'requested' },
  { hostId: CHEN, who: 'zhou', state: 'invited', when: { day: 3, at: '14:00' }, minutes: 60, purpose: 'other', buildingId: 'bld_001', doorGroupId: 'dgr_001-hall' },
  { hostId: CHEN, who: 'wu', state: 'inside', when: { fromMinutes: -40 }, minutes: 180, purpose: 'business', text: '管网改造对接', buildingId: 'bld_001' },
  { hostId: CHEN, who: 'sun', state: 'inside', when: { fromMinutes: -240 }, minutes: 180, purpose: 'maintenance', text: '电梯月度保养', buildingId: 'bld_002' },
  { hostId: CHEN, arrangedBy: HE, who: 'smith', state: 'approved', when: { day: 1, at: '10:00' }, minutes: 120, purpose: 'meeting', buildingId: 'bld_004' },
  { hostId: WANG, who: 'xu', state: 'approved', when: { day: 1, at: '15:00' }, minutes: 60, purpose: 'business', text: '专项资金核对', buildingId: 'bld_002' },
  { hostId: WANG, who: 'wu', state: 'pending', when: { day: 1, at: '16:00' }, minutes: 60, purpose: 'business', buildingId: 'bld_002' },
  { hostId: HE, who: 'sun', state: 'invited', when: { day: 2, at: '08:30' }, minutes: 240, purpose: 'maintenance', text: '食堂货梯检修', buildingId: 'bld_003' },
]

const pastHosts = [CHEN, CHEN, WANG, CHEN, HE] as const
const pastWho = Object.keys(visitors) as (keyof typeof visitors)[]
const pastStates = ['left', 'left', 'left', 'left', 'missed', 'left', 'cancelled', 'left', 'left', 'declined', 'left'] as const
const pastPurposes = ['meeting', 'business', 'maintenance', 'business', 'interview', 'delivery'] as const
const pastTimes = ['09:00', '10:30', '14:00', '15:30'] as const
const PAST_VISITS = 60

/** Three months of visits; the older half is past the retention and names nobody any more. */
export const pastVisits: readonly PlannedVisit[] = Array.from({ length: PAST_VISITS }, (_, at) => ({
  hostId: pastHosts[at % pastHosts.length] ?? CHEN,
  who: pastWho[(at * 3) % pastWho.length] ?? 'li',
  state: pastStates[at % pastStates.length] ?? 'left',
  when: { day: -90 + Math.floor((at * 89) / PAST_VISITS), at: pastTimes[at % pastTimes.length] ?? '09:00' },
  minutes: 60 + 30 * (at % 3),
  purpose: pastPurposes[at % pastPurposes.length] ?? 'business',
  buildingId: `bld_00${1 + (at % 4)}`,
}))
