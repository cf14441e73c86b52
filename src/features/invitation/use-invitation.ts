import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '@/api/client'
import { CallError } from '@/api/problem'
import { queryClient } from '@/api/query-client'
import type { Schema } from '@/api/types'
import { serverMs } from '@/shared/lib/clock'
import { passFacts, pollMs } from './invitation-rules'
import { scopeOf, secretHeader } from './link'
import { dropCard, keepCard, loadCard, sweepCards, type WalletCard } from './wallet-store'

type Invitation = Schema<'Invitation'>

/** By the hash: the secret is not even in a cache's key. */
const keyOf = (secret: string) => ['getInvitation', scopeOf(secret)] as const

async function read(secret: string): Promise<Invitation> {
  const result = await call('getInvitation', {}, { headers: secretHeader(secret) })
  if (result.kind === 'ok') return result.body
  throw new CallError(result)
}

/** What an operation of this link answered: it is shown at once. */
export const putInvitation = (secret: string, invitation: Invitation): void => void queryClient.setQueryData(keyOf(secret), invitation)

export interface InvitationRead {
  readonly query: UseQueryResult<Invitation, CallError>
  /** What this phone kept of the pass; read once, when the page opens. */
  readonly card: WalletCard | null
}

/** The visitor's page: asked again by itself, and its pass kept for when there is no network. */
export function useInvitation(secret: string): InvitationRead {
  const query = useQuery<Invitation, CallError>({
    queryKey: keyOf(secret), queryFn: () => read(secret), staleTime: 0,
    refetchInterval: ({ state: { data, error } }) => (isGone(error) ? false : pollMs(data?.state)),
  })
  const card = useCard(secret)
  const { data, dataUpdatedAt, error } = query
  useEffect(() => {
    const facts = data === undefined ? null : passFacts(data)
    if (facts !== null) keepCard(scopeOf(secret), facts, serverMs(dataUpdatedAt))
    else if (data !== undefined || isGone(error)) dropCard(scopeOf(secret))
  }, [secret, data, dataUpdatedAt, error])
  return { query, card: isGone(error) ? null : card }
}

/** Unknown, revoked, renewed or cut off (a secret of another shape is 400): no answer will come from asking again. */
export const isGone = (error: CallError | null): boolean => error !== null && (error.isGone || error.status === 400)

/** Read when the page opens; another link is another page. */
function useCard(secret: string): WalletCard | null {
  const [card] = useState(() => loadCard(scopeOf(secret)))
  useEffect(sweepCards, [])
  return card
}
