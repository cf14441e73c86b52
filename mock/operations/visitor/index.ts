import {
  countUnknownToken, hostOfToken, register, requestVisit as request, toInvitation, toRequestForm, toVisitLink, visitOfToken, withdraw,
} from '@mock/domain/visits'
import { refuse, reply } from '@mock/kit/reply'
import type { Context, Operations, Refusal, ReplyBody } from '@mock/kit/types'
import type { VisitRow } from '@mock/store/rows/visits'
import { accepted } from '../accepted'
import { momentOf, settled } from '../visits/settled'

type ByToken = Context<'getInvitation' | 'submitVisitorDetails' | 'withdrawVisitorDetails' | 'getVisitRequestForm' | 'requestVisit'>

/** The backend learns of no address: everybody who guesses shares one count, and good links are answered all the same. */
const EVERYBODY = 'everybody'

/** By value, so that the count stays. */
const refuseUnknown = (ctx: Pick<ByToken, 'tx' | 'nowMs'>): Refusal => {
  const { code, facts } = countUnknownToken(ctx.tx, EVERYBODY, ctx.nowMs())
  return refuse(code, facts)
}

const visitBy = ({ tx, config, headers }: ByToken): VisitRow | undefined => visitOfToken(tx, config.secret, headers['Visitor-Token'])
const hostBy = ({ tx, config, headers }: ByToken): string | undefined => hostOfToken(tx, config.secret, headers['Visitor-Token'])

const invitationOf = (ctx: ByToken, visit: VisitRow): ReplyBody<'getInvitation'> =>
  toInvitation(ctx.tx, visit, { secret: ctx.config.secret, nowMs: ctx.nowMs() })

/** The visitor's page. */
const getInvitation = settled<'getInvitation'>((ctx) => {
  const visit = visitBy(ctx)
  return visit ? reply(invitationOf(ctx, visit)) : refuseUnknown(ctx)
})

/** Registers, or changes what is registered. */
const submitVisitorDetails = settled<'submitVisitorDetails'>((ctx) => {
  const visit = visitBy(ctx)
  return visit ? reply(invitationOf(ctx, accepted(register(ctx.tx, visit, ctx.body, momentOf(ctx))))) : refuseUnknown(ctx)
})

/** Takes the consent back. */
const withdrawVisitorDetails = settled<'withdrawVisitorDetails'>((ctx) => {
  const visit = visitBy(ctx)
  return visit ? reply(invitationOf(ctx, accepted(withdraw(ctx.tx, visit, momentOf(ctx))))) : refuseUnknown(ctx)
})

/** Whom a standing link is of. */
const getVisitRequestForm = settled<'getVisitRequestForm'>((ctx) => {
  const hostId = hostBy(ctx)
  return hostId === undefined ? refuseUnknown(ctx) : reply(toRequestForm(ctx.tx, hostId, ctx.nowMs()))
})

/** Asks the host of a standing link. */
const requestVisit = settled<'requestVisit'>((ctx) => {
  const hostId = hostBy(ctx)
  if (hostId === undefined) return refuseUnknown(ctx)
  const visit = accepted(request(ctx.tx, ctx.body, hostId, momentOf(ctx)))
  return reply({ link: toVisitLink(ctx.tx, visit, ctx.config) })
})

/** What a link opens to somebody without an account. */
export const visitorOperations = {
  getInvitation, submitVisitorDetails, withdrawVisitorDetails, getVisitRequestForm, requestVisit,
} satisfies Partial<Operations>
