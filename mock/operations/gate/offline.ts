import { issueOfflineList, takeOfflineEvents } from '@mock/domain/gate'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { invalid } from '../accepted'
import { postOf } from './post'

/** What the gate needs without network. */
export const getOfflineList: Operation<'getOfflineList'> = (ctx) => reply(issueOfflineList(ctx.tx, postOf(ctx)))

/** Takes what happened meanwhile. The list must be one that this guard was given at this gate. */
export const syncGateEvents: Operation<'syncGateEvents'> = (ctx) => {
  const { tx, body: { listId, events } } = ctx
  const post = postOf(ctx)
  const list = tx.get('offlineLists', listId)
  if (list?.gateId !== post.gateId || list.guardId !== post.guardId) throw problem('not_found')
  const passless = events.findIndex(({ kind, passId }) => kind === 'admitted' && passId === null)
  if (passless >= 0) throw invalid(`/body/events/${passless}/passId`, 'must name the pass that was shown')
  return reply(takeOfflineEvents(tx, post, list, events))
}
