import { problem } from '@mock/kit/reply'
import type { Context } from '@mock/kit/types'
import type { DrawRow } from '@mock/store/rows/draw'

/** The draw of the path; an unknown one is `not_found`. */
export const drawOf = ({ tx, params }: Pick<Context<'getDraw'>, 'tx' | 'params'>): DrawRow => {
  const draw = tx.get('draws', params.drawId)
  if (!draw) throw problem('not_found')
  return draw
}
