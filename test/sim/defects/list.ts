/** Defects that a tired engineer might make: one line of production code each. The invariants alone must catch them. */
export interface Defect {
  readonly name: string
  /** From the root of the project. */
  readonly file: string
  /** The whole line as it stands, blanks at its ends aside; it must be there exactly once. */
  readonly line: string
  readonly instead: string
}

const client = 'src/features/checkout/attempts/payment-client.ts'
const answers = 'src/features/checkout/attempts/answers.ts'
const writer = 'src/features/checkout/attempts/attempt-writer.ts'
const transitions = 'src/features/checkout/attempts/transitions.ts'
const idempotency = 'mock/kit/idempotency.ts'
const pay = 'mock/operations/checkout/pay.ts'
const refused = "{ kind: 'refused', refusal: { code: 'unavailable', extensions: {} } }"

export const defects: readonly Defect[] = [
  {
    name: 'a fresh key on retry',
    file: client,
    line: 'const { key, quoteId, payableFen } = noted',
    instead: "const { quoteId, payableFen } = noted; const key = attempt.state === 'created' ? noted.key : ids.attemptKey()",
  },
  {
    name: 'sending not noted before it is done',
    file: client,
    line: "const noted = await writer.note(attempt.key, { kind: 'sent', at: clock.now() })",
    instead: 'const noted = attempt',
  },
  {
    name: 'a time-out counts as failed',
    file: client,
    line: "return conclude(noted, verdict, { kind: 'unanswered' })",
    instead: `return conclude(noted, verdict, ${refused})`,
  },
  {
    name: 'an unknown key (404) counts as refused',
    file: answers,
    line: "if (problem.code === 'attempt_not_found') return { kind: 'not_found' }",
    instead: "if (problem.code === 'attempt_not_found') return { kind: 'refused', refusal: refusalOf(problem) }",
  },
  {
    name: 'a forgotten quote (404) counts as refused',
    file: answers,
    line: "if (problem.code === 'quote_not_found') return { kind: 'quote_gone' }",
    instead: "if (problem.code === 'quote_not_found') return { kind: 'refused', refusal: refusalOf(problem) }",
  },
  {
    name: 'a forgotten quote (404) is sent again for ever',
    file: client,
    line: "if (verdict.kind === 'quote_gone') return close(key)",
    instead: '',
  },
  {
    name: 'still in flight (409) counts as refused',
    file: answers,
    line: "if (problem.code === 'idempotency_in_flight') return { kind: 'in_flight' }",
    instead: "if (problem.code === 'idempotency_in_flight') return { kind: 'refused', refusal: refusalOf(problem) }",
  },
  {
    name: 'an ended session (401) counts as refused',
    file: answers,
    line: "if (sessionCodes.includes(problem.code)) return { kind: 'session_ended' }",
    instead: "if (sessionCodes.includes(problem.code)) return { kind: 'refused', refusal: refusalOf(problem) }",
  },
  {
    name: 'a server error (5xx) counts as refused',
    file: answers,
    line: "return { kind: 'later', problem }",
    instead: "return { kind: 'refused', refusal: refusalOf(problem) }",
  },
  {
    name: 'a wanted PIN counts as refused',
    file: answers,
    line: "if (problem.code === 'pin_required') return { kind: 'pin_required' }",
    instead: "if (problem.code === 'pin_required') return { kind: 'refused', refusal: refusalOf(problem) }",
  },
  {
    name: 'a second payment while the first is unsettled',
    file: client,
    line: 'const open = known.filter((attempt) => attempt.windowId === quote.payee.windowId && !isSettled(attempt))',
    instead: 'const open = []',
  },
  {
    name: 'an unsettled attempt is dropped for a new one',
    file: client,
    line: 'const unsettled = open.find((attempt) => !neverLeft(attempt))',
    instead: 'const unsettled = undefined',
  },
  {
    name: 'two tabs write without the lock',
    file: writer,
    line: 'const done = await lock(LOCK, async (held) => (held.isMine() ? { value: work() } : null))',
    instead: 'const done = { value: work() }',
  },
  {
    name: 'giving up without asking the server',
    file: writer,
    line: "return stored && writeNow(stored, { kind: neverLeft(stored) ? 'closed' : 'close_wanted' }).attempt",
    instead: "return stored && writeNow(stored, { kind: 'closed' }).attempt",
  },
  {
    name: 'what was answered "PIN needed" counts as never sent',
    file: transitions,
    line: "export const neverLeft = (attempt: Attempt): boolean => attempt.state === 'created' && attempt.submittedAt === undefined",
    instead: "export const neverLeft = (attempt: Attempt): boolean => attempt.state === 'created'",
  },
  {
    name: 'a settled attempt can change again',
    file: transitions,
    line: 'if (isSettled(attempt)) return attempt',
    instead: '',
  },
  {
    name: 'sign-out wipes unsettled attempts',
    file: client,
    line: 'if (isSettled(attempt) && ageMs >= olderThanMs) store.remove(attempt.key)',
    instead: 'if (ageMs >= olderThanMs) store.remove(attempt.key)',
  },
  {
    name: 'the server ignores the key',
    file: 'mock/kit/turn.ts',
    line: 'const bound = request && boundAnswer(tx, request)',
    instead: 'const bound = null',
  },
  {
    name: 'a key is bound to "PIN needed" and "in flight"',
    file: 'mock/kit/contract.ts',
    line: "finalProblems: new Set(strings(operation['x-final-problems'])),",
    instead: "finalProblems: new Set([...strings(operation['x-final-problems']), 'pin_required', 'idempotency_in_flight']),",
  },
  {
    name: 'the fingerprint ignores the amount',
    file: idempotency,
    line: 'bytesToHex(sha256(requestText(spec.method, spec.path, [path, query], body)))',
    instead: 'bytesToHex(sha256(requestText(spec.method, spec.path, [path, query], { ...body, payableFen: 0 })))',
  },
  {
    name: 'closing leaves no tombstone',
    file: 'mock/kit/attempts.ts',
    line: "findAttempt(tx, actorId, key) ?? tx.put('idempotency', {",
    instead: 'findAttempt(tx, actorId, key) ?? ({',
  },
  {
    name: 'a late original ignores the tombstone',
    file: idempotency,
    line: "if (row.outcome.kind === 'closed') throw problem('attempt_closed')",
    instead: "if (row.outcome.kind === 'closed') return null",
  },
  {
    name: 'acknowledged before it is written',
    file: 'mock/kit/create-kit.ts',
    line: 'await store.flush()',
    instead: 'void store.version',
  },
  {
    name: 'the balance is checked at the quote only',
    file: pay,
    line: 'refuseShortBalance(ctx, quote)',
    instead: '',
  },
  {
    name: 'the amount paid is not compared with the quote',
    file: pay,
    line: "if (body.payableFen !== quote.payableFen) throw problem('amount_changed', { payableFen: quote.payableFen })",
    instead: '',
  },
  {
    name: 'a used quote can be paid again',
    file: pay,
    line: "if (quote.paymentId !== null) throw problem('quote_used')",
    instead: '',
  },
  {
    name: "somebody else's quote can be paid",
    file: pay,
    line: "if (!quote || quote.payerId !== actorOf(ctx).staff.id) throw problem('quote_not_found')",
    instead: "if (!quote) throw problem('quote_not_found')",
  },
  {
    name: 'earlier refunds are not counted',
    file: 'mock/domain/refund/split.ts',
    line: 'const share = Math.min(left, source.fen - returnedTo(source.accountId, refunds))',
    instead: 'const share = Math.min(left, source.fen)',
  },
  {
    name: 'coupons are not returned on a refund',
    file: 'mock/domain/refund/refund.ts',
    line: 'couponIdsReturned: returnCoupons(tx, payment, fen === refundableFen(payment), Date.parse(at)),',
    instead: 'couponIdsReturned: [],',
  },
  {
    name: 'a coupon that is in another payment is returned',
    file: 'mock/domain/coupons/moves.ts',
    line: "if (row.usedPaymentId !== payment.id || returnOn === 'never' || (returnOn === 'full' && !isFull)) return []",
    instead: "if (returnOn === 'never' || (returnOn === 'full' && !isFull)) return []",
  },
  {
    name: 'coupons are checked at the quote only',
    file: pay,
    line: 'accepted(checkCoupons(tx, quote, ctx.nowMs()))',
    instead: '',
  },
  {
    name: 'a payment does not use its coupons',
    file: pay,
    line: 'useCoupons(tx, payment)',
    instead: '',
  },
  {
    name: 'a percentage without its cap',
    file: 'mock/domain/coupons/engine/apply.ts',
    line: "const face = effect.kind === 'percentage' ? Math.min(effect.capFen, Math.floor((leftFen * effect.percentOff) / 100)) : effect.amountFen",
    instead: "const face = effect.kind === 'percentage' ? Math.floor((leftFen * effect.percentOff) / 100) : effect.amountFen",
  },
  {
    name: 'the best combination is the first that saves something',
    file: 'mock/domain/coupons/engine/best.ts',
    line: '.sort((a, b) => compareScores(a.score, b.score))[0]?.steps ?? []',
    instead: '[0]?.steps ?? []',
  },
  {
    name: 'a shared code can be redeemed twice',
    file: 'mock/domain/coupons/share.ts',
    line: "if (share.end === 'redeemed') return fail(refusal('coupon_code_used'))",
    instead: '',
  },
  {
    name: 'points are kept after a refund',
    file: 'mock/domain/refund/refund.ts',
    line: 'pointsReversed: reverseForRefund(tx, payment, fen, Date.parse(at)),',
    instead: 'pointsReversed: 0,',
  },
  {
    name: 'points spent already are forgiven at a refund',
    file: 'mock/domain/points/moves.ts',
    line: "staffId, kind: 'reversed', title, points: 0 - taken, owedPoints: points - taken, atMs,",
    instead: "staffId, kind: 'reversed', title, points: 0 - taken, owedPoints: 0, atMs,",
  },
  {
    name: 'the stock is not checked when it is taken',
    file: 'mock/domain/mall/redeem.ts',
    line: "if (item.stock < quantity) return refusal('out_of_stock', { stock: item.stock })",
    instead: '',
  },
  {
    name: 'a redemption can be cancelled twice',
    file: 'mock/domain/mall/cancel.ts',
    line: "if (!isCancellable(tx, row, atMs)) return fail(refusal('redemption_not_cancellable'))",
    instead: '',
  },
  {
    name: 'what was handed out is handed out again',
    file: 'mock/domain/mall/counter.ts',
    line: "case 'collected': return fail(refusal('pick_up_done', { collectedAt: toInstant(row.changedAtMs) }))",
    instead: "case 'collected': return ok(row)",
  },
  {
    name: 'a draw does not spend its right',
    file: 'mock/domain/draw/enter.ts',
    line: 'spendRight(tx, right, entryId)',
    instead: '',
  },
  {
    name: 'a slip stays in the urn',
    file: 'mock/domain/draw/urn.ts',
    line: "return { slot, prizeAt, left: mode === 'urn' ? without(slips, slot) : slips }",
    instead: 'return { slot, prizeAt, left: slips }',
  },
  {
    name: 'a gift pack can be claimed twice',
    file: 'mock/domain/coupons/packs.ts',
    line: "if (tx.get('giftPackClaims', id)) return fail(refusal('pack_claimed'))",
    instead: '',
  },
  {
    name: 'a fresh key for an intent that nobody knows the end of',
    file: 'src/api/intents.ts',
    line: 'const before = pendingIntent<Id>(request)',
    instead: 'const before = null as Intent<Id> | null',
  },
  {
    name: 'an intent is forgotten when its answer is lost',
    file: 'src/api/intents.ts',
    line: "if (failure.kind === 'lost') return false",
    instead: "if (failure.kind === 'lost') return true",
  },
  {
    name: 'an intent is looked for without the lock of the tabs',
    file: 'src/api/intents.ts',
    line: 'const done = await withLock(LOCK, (held) => Promise.resolve(held.isMine() ? { value: work() } : null))',
    instead: 'const done = (LOCK, withLock, { value: work() })',
  },
]
