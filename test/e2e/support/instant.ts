import type { MockConsole } from '../../support/mock-console'

const ZONE_MS = 8 * 3_600_000

/** RFC 3339 in the business zone. */
export const instantAt = (ms: number): string => new Date(ms + ZONE_MS).toISOString().replace(/\.\d+Z$/, '+08:00')

/** The server's clock, in ms. */
export const nowOf = async (mock: MockConsole): Promise<number> => Date.parse((await mock.state()).clock.at)
