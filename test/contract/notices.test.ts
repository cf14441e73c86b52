/** What somebody is told: pages, unread, marking. */
import { expect, it } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { people } from './support/meals'
import { registered } from './support/visits'
import { createWorld } from './support/world'

const scene = async (count: number) => {
  const world = createWorld()
  const chen = world.signInAs(people.chen)
  for (let at = 0; at < count; at += 1) {
    if (at > 1) world.clock.advance(1000)
    await registered(world, chen)
  }
  return { world, chen }
}

it('comes newest first, in pages without a gap, also when two came at once', async () => {
  const { world, chen } = await scene(5)
  const whole = bodyOf(await world.call('listNotices', { as: chen }))
  expect([whole.items.length, whole.unread, whole.nextCursor]).toEqual([5, 5, null])
  expect(whole.items.map(({ at }) => at)).toEqual(whole.items.map(({ at }) => at).sort().reverse())
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = bodyOf(await world.call('listNotices', { as: chen, query: { limit: 1, ...(cursor ? { cursor } : {}) } }))
    seen.push(...page.items.map(({ noticeId }) => noticeId))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual(whole.items.map(({ noticeId }) => noticeId))
})

it('is read up to the newest that was shown; what came since stays new', async () => {
  const { world, chen } = await scene(4)
  const [, second] = bodyOf(await world.call('listNotices', { as: chen })).items
  const marking = { as: chen, body: { upTo: second?.noticeId ?? '' } }
  expect(bodyOf(await world.call('markNoticesRead', marking))).toEqual({ unread: 1 })
  const state = world.store.stateHash()
  expect(bodyOf(await world.call('markNoticesRead', marking))).toEqual({ unread: 1 })
  expect(world.store.stateHash()).toBe(state)
  expect(bodyOf(await world.call('listNotices', { as: chen })).items.map(({ isRead }) => isRead)).toEqual([false, true, true, true])
  expect(bodyOf(await world.call('getHome', { as: chen })).visits?.unreadNotices).toBe(1)
})

it('is nobody else\'s', async () => {
  const { world, chen } = await scene(1)
  const [mine] = bodyOf(await world.call('listNotices', { as: chen })).items
  const wang = world.signInAs(people.wang)
  expect(bodyOf(await world.call('listNotices', { as: wang }))).toEqual({ items: [], nextCursor: null, unread: 0 })
  await expectRefused(world, 'markNoticesRead', { as: wang, body: { upTo: mine?.noticeId ?? '' } }, 'not_found')
  await expectRefused(world, 'markNoticesRead', { as: chen, body: { upTo: 'ntc_00000000000000000000' } }, 'not_found')
  for (const cursor of ['c_1', 'c_mi8jk_V20261120-0001']) {
    const { errors } = await expectRefused(world, 'listNotices', { as: chen, query: { cursor } }, 'invalid_request')
    expect(errors?.[0]?.pointer).toBe('/query/cursor')
  }
})
