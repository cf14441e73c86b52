import { people } from '../../support/people'
import type { ScreenState } from '../screen-state'

/** What an older version may have left on a phone: a copy of home that this one cannot draw. */
const foreignCopy = {
  'egj:copy.stf_10001.["getHome",null,null]': { queryKey: ['getHome', null, null], data: {}, updatedAt: Date.parse('2026-11-20T12:03:00+08:00') },
}

/** Screens that belong to no place. */
export const aroundStates: readonly ScreenState[] = [
  { name: 'not-found', route: 'notFound', as: people.chen, at: '/no-such-page', shows: '没有找到这个页面' },
  { name: 'broken', route: 'home', as: people.chen, kept: foreignCopy, at: '/', shows: '页面出了点问题' },
]
