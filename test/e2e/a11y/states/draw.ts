import { people } from '../../support/people'
import type { ScreenState } from '../screen-state'
import { loading } from './loading'

const draw = (id: string) => `/draw?id=${id}`

/** Draws: before, while, after; the try itself; and the proof. */
export const drawStates: readonly ScreenState[] = [
  {
    name: 'draws-loading', route: 'draws', as: people.chen, at: '/draws',
    faults: [{ kind: 'hold', operationId: 'listDraws', times: null }], shows: loading,
  },
  { name: 'draws-full', route: 'draws', as: people.chen, at: '/draws', shows: '光盘行动幸运抽奖' },
  {
    name: 'draws-error', route: 'draws', as: people.chen, at: '/draws',
    faults: [{ kind: 'fail', operationId: 'listDraws', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'draw-loading', route: 'draw', as: people.chen, at: draw('drw_cleanplate'),
    faults: [{ kind: 'hold', operationId: 'getDraw', times: null }], shows: loading,
  },
  { name: 'draw-open', route: 'draw', as: people.chen, at: draw('drw_cleanplate'), shows: '500 签中 60 签，还剩 60 签' },
  { name: 'draw-announced', route: 'draw', as: people.chen, at: draw('drw_newspring'), shows: /开始$/ },
  { name: 'draw-revealed', route: 'draw', as: people.chen, at: draw('drw_walking'), shows: '验证结果' },
  {
    name: 'draw-result', route: 'draw', as: people.chen, at: draw('drw_cleanplate'),
    act: (page) => page.getByRole('button', { name: '抽一次' }).click(), shows: /^第 1 位，抽到第 \d+ 支签$/,
  },
  {
    name: 'draw-unsettled', route: 'draw', as: people.chen, at: draw('drw_cleanplate'),
    faults: [{ kind: 'drop_response', operationId: 'enterDraw', times: null }],
    act: (page) => page.getByRole('button', { name: '抽一次' }).click(), shows: /这次抽奖正在确认，机会不会重复用/,
  },
  { name: 'draw-not-found', route: 'draw', as: people.chen, at: draw('drw_none'), shows: '没有找到这条记录' },
  {
    name: 'proof-loading', route: 'drawProof', as: people.chen, at: '/draw/proof?id=drw_walking',
    faults: [{ kind: 'hold', operationId: 'getDrawProof', times: null }], shows: loading,
  },
  { name: 'proof-full', route: 'drawProof', as: people.chen, at: '/draw/proof?id=drw_walking', shows: '验证通过' },
  { name: 'proof-not-revealed', route: 'drawProof', as: people.chen, at: '/draw/proof?id=drw_cleanplate', shows: '种子还没有公布' },
]
