import { expect, test } from 'vitest'
import type { Schema } from '@/api/types'
import { noticeWords } from './notice-words'

const notice: Schema<'Notice'> = {
  noticeId: 'ntc_1', kind: 'visitor_arrived', at: '2026-11-27T14:02:00+08:00', isRead: false, visitId: 'vst_1', visitorName: '李明', persons: 1, gateName: '东门',
}

test('who, how many, where', () => {
  expect(noticeWords(notice)).toEqual({ tone: 'live', word: '到了', title: '李明从东门进来了' })
  expect(noticeWords({ ...notice, persons: 3, kind: 'walk_in_waiting' }).title).toBe('李明等 3 人在东门等着，请您现在批准')
  expect(noticeWords({ ...notice, gateName: null, kind: 'visitor_left' }).title).toBe('李明从大门离开了')
})
