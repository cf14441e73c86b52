import type { Schema } from '@/api/types'
import { monthDayTime } from '@/shared/lib/time'

/** A link to pass on, as the page's share card sends it too. */
export interface SharedLink {
  readonly title: string
  readonly text: string
  readonly path: string
  /** Whom it is for. */
  readonly note: string
}

interface LinkFacts {
  /** Who receives the visitor. */
  readonly host: string
  readonly startsAt: string
  readonly link: Schema<'VisitLink'>
}

/** Read tomorrow it still says the right day, and it names nobody but the host. */
export const sharedLink = ({ host, startsAt, link }: LinkFacts): SharedLink =>
  ({ title: `${host}邀请您 ${monthDayTime(startsAt)} 来访`, text: link.text, path: link.miniPath, note: '这是给这位访客一人的链接，只发给本人。' })

/** The standing link, by which anybody applies. */
export const requestLink = (host: string, { text, miniPath }: Schema<'RequestLink'>): SharedLink =>
  ({ title: `向${host}申请来访`, text, path: miniPath, note: '拿到链接的人都可以申请，每一次都要您批准。' })
