import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { usePages } from './use-pages'

const answer = vi.hoisted(() => vi.fn())
vi.mock('./client', () => ({ call: answer }))

type Query = { readonly group?: 'open' | 'past'; readonly q?: string }

const page = (nextCursor: string | null, ...items: string[]) => ({ kind: 'ok', body: { items, nextCursor } })

function listOf(query: Query) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { readonly children: ReactNode }) => createElement(QueryClientProvider, { client }, children)
  return renderHook((asked: Query) => usePages('listVisits', { query: asked }), { wrapper, initialProps: query })
}

/** An answer that is still under way. */
function later() {
  let settle: (value: unknown) => void = () => undefined
  answer.mockReturnValueOnce(new Promise((resolve) => { settle = resolve }))
  return (value: unknown) => settle(value)
}

beforeEach(() => answer.mockReset())

test('the rows stay while other words are asked for, as one list', async () => {
  answer.mockResolvedValueOnce(page('2', 'li', 'wu'))
  const { result, rerender } = listOf({})
  await waitFor(() => expect(result.current).toMatchObject({ items: ['li', 'wu'], hasMore: true, searching: false }))
  const { id } = result.current
  const settle = later()
  rerender({ q: 'wu' })
  expect(result.current).toMatchObject({ id, items: ['li', 'wu'], hasMore: false, searching: true, loading: false })
  settle(page(null, 'wu'))
  await waitFor(() => expect(result.current).toMatchObject({ id, items: ['wu'], searching: false }))
})

test('another list begins anew, also with the same words', async () => {
  answer.mockResolvedValueOnce(page(null, 'li'))
  const { result, rerender } = listOf({ group: 'open', q: 'li' })
  await waitFor(() => expect(result.current.items).toEqual(['li']))
  const { id } = result.current
  later()
  rerender({ group: 'past', q: 'li' })
  expect(result.current).toMatchObject({ items: [], loading: true })
  expect(result.current.id).not.toBe(id)
})

test('after words that found nothing, nothing is said of the next before they are answered', async () => {
  answer.mockResolvedValueOnce(page(null))
  const { result, rerender } = listOf({ q: 'x' })
  await waitFor(() => expect(result.current).toMatchObject({ items: [], loading: false }))
  later()
  rerender({ q: 'xu' })
  expect(result.current).toMatchObject({ items: [], loading: true })
})

test('words that cannot be asked for show why, and no rows of others', async () => {
  answer.mockResolvedValueOnce(page(null, 'li'))
  const { result, rerender } = listOf({})
  await waitFor(() => expect(result.current.items).toEqual(['li']))
  answer.mockResolvedValueOnce({ kind: 'lost', reason: 'offline' })
  rerender({ q: 'wu' })
  await waitFor(() => expect(result.current.error).not.toBeNull())
  expect(result.current.items).toEqual([])
})
