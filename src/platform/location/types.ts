/** WGS-84 from browsers, GCJ-02 from WeChat: hundreds of metres apart in China, so a coordinate always says which. */
export type CoordSys = 'WGS84' | 'GCJ02'

/** `refused`: the user or the system said no. `unavailable`: no fix or no such service. The payment goes on in each
 * case; the server flags it and alone computes the distance. */
export type LocateResult =
  | {
      status: 'available'
      latitude: number
      longitude: number
      coordSys: CoordSys
      /** Radius in metres within which the true place lies. */
      accuracyM: number
      /** When the answer came, RFC 3339; a fix is at most half a minute older. */
      at: string
    }
  | { status: 'refused' | 'unavailable' | 'timeout' }

/** One fix, asked for when it is needed and never kept. Never throws. */
export type Locate = (options: { timeoutMs: number }) => Promise<LocateResult>
