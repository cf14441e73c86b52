/** When something happens, and where fresh ids come from. */
export interface Moment {
  readonly atMs: number
  readonly ids: (prefix: string) => string
}
