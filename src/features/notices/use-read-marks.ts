import { useEffect } from 'react'
import { call } from '@/api/client'
import { queryClient } from '@/api/query-client'
import type { Schema } from '@/api/types'

/**
 * What is shown has been read: told to the server once for each newest notice. The marks on the screen stay for this visit, so that
 * one sees what is new; the badges go at once.
 */
export function useReadMarks(newest: Schema<'Notice'> | undefined, unread: number): void {
  const upTo = unread > 0 ? newest?.noticeId : undefined
  useEffect(() => {
    if (upTo === undefined) return
    void call('markNoticesRead', { body: { upTo } }).then(({ kind }) => {
      if (kind === 'ok') void queryClient.invalidateQueries({ queryKey: ['getHome'] })
    })
  }, [upTo])
}
