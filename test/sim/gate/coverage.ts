/** What a run of the gate's simulation has been through: a zero proves nothing about what never happened. */
export const gateFaults = ['request_dropped', 'response_dropped', 'duplicated', 'delayed', 'server_crash'] as const
export type GateFault = (typeof gateFaults)[number]

/** What people do over the network. */
export const gateOperations = ['check', 'admit', 'refuse', 'check_out', 'list', 'sync', 'walk_in', 'approve', 'change', 'cancel', 'register'] as const
export type GateOperation = (typeof gateOperations)[number]

/** Things that must have happened besides. */
export const gateEvents = [
  'admitted', 'admitted_again', 'refused', 'left', 'raced', 'race_lost', 'pass_used', 'check_expired', 'visit_not_admissible', 'host_required',
  'visit_not_inside', 'replayed', 'stale_shown', 'forged_shown', 'red_superseded', 'red_cancelled', 'red_not_approved', 'red_late',
  'red_inside', 'edited_after_approval', 'cancelled_after_approval', 'approved_again', 'went_offline', 'both_offline', 'offline_admitted', 'offline_refused',
  'offline_left', 'offline_red', 'list_replaced', 'sync_recorded', 'sync_known', 'sync_conflict', 'sync_ignored', 'conflict_came_inside',
  'conflict_inside_already', 'told_late', 'device_clock_wrong', 'server_restarted', 'walked_in',
] as const
export type GateHappening = (typeof gateEvents)[number]

/** Every name that a full run must hit often enough. */
export const wanted: readonly string[] = [
  ...gateOperations.flatMap((operation) => gateFaults.map((fault) => `${operation} × ${fault}`)),
  ...gateEvents.map((name) => `event ${name}`),
]

/** Hits by name. */
export type Hits = Map<string, number>

export const hit = (hits: Hits, name: string): void => void hits.set(name, (hits.get(name) ?? 0) + 1)

/** 100 in 100,000 sequences, in proportion below, at least once. */
export const hitsNeeded = (sequences: number): number => Math.max(1, Math.floor(Math.min(sequences, 100_000) / 1_000))

/** Names that were hit too rarely. */
export const missed = (hits: Hits, needed: number): readonly string[] => wanted.filter((name) => (hits.get(name) ?? 0) < needed)

/** The hits as text. */
export const report = (hits: Hits): string => wanted.map((name) => `  ${name.padEnd(34)} ${String(hits.get(name) ?? 0).padStart(9)}`).join('\n')
