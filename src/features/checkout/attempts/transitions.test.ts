import { expect, it } from 'vitest'
import { step, type AttemptEvent } from './transitions'
import type { Attempt, AttemptState } from './types'

const attemptIn = (state: AttemptState): Attempt => ({
  userId: 'stf_a', key: 'k1', quoteId: 'quo_1', windowId: 'win_1', payeeName: '', windowName: '', payableFen: 1,
  createdAt: 0, state,
})

const events: AttemptEvent[] = [
  { kind: 'sent', at: 5 },
  { kind: 'unanswered' },
  { kind: 'asked', at: 6 },
  { kind: 'pin_required' },
  { kind: 'close_wanted' },
  { kind: 'paid', paymentId: 'pay_1' },
  { kind: 'refused', refusal: { code: 'quote_expired', extensions: {} } },
  { kind: 'closed' },
]

it.each(['succeeded', 'refused', 'closed'] as const)('never leaves %s', (state) => {
  const attempt = attemptIn(state)
  for (const event of events) expect(step(attempt, event)).toBe(attempt)
})

it.each([
  ['created', 'submitted unknown created created created succeeded refused closed'],
  ['submitted', 'submitted unknown unknown created submitted succeeded refused closed'],
  ['unknown', 'submitted unknown unknown created unknown succeeded refused closed'],
] as const)('goes from %s where each event leads', (state, expected) => {
  expect(events.map((event) => step(attemptIn(state), event).state).join(' ')).toBe(expected)
})

it('sends nothing that the user gave up, and forgets the wish when it is settled', () => {
  const wish = step(attemptIn('unknown'), { kind: 'close_wanted' })
  expect(step(wish, { kind: 'sent', at: 5 })).toBe(wish)
  expect(step(wish, { kind: 'paid', paymentId: 'pay_1' })).not.toHaveProperty('closeWanted')
})

it('keeps the first sending time on a resend and starts anew after a PIN', () => {
  const sent = step(attemptIn('created'), { kind: 'sent', at: 5 })
  expect(step(sent, { kind: 'sent', at: 9 }).submittedAt).toBe(5)
  expect(step(step(sent, { kind: 'pin_required' }), { kind: 'sent', at: 9 }).submittedAt).toBe(9)
})
