import { expect, it, vi } from 'vitest'
import { scanOnce, scanWays } from './index.weapp'

const scanCode = vi.hoisted(() => vi.fn())
vi.mock('@tarojs/taro', () => ({ default: { scanCode } }))

it('hands on the text as it is', async () => {
  scanCode.mockResolvedValue({ result: 'javascript:alert(1)' })
  expect(await scanOnce()).toEqual({ kind: 'text', text: 'javascript:alert(1)' })
  expect(scanCode).toHaveBeenCalledWith({ onlyFromCamera: false, scanType: ['qrCode'] })
  expect(scanWays()).toEqual(['native'])
})

it.each([
  ['scanCode:fail cancel', { kind: 'cancelled' }],
  ['scanCode:fail auth deny', { kind: 'failed', reason: 'permission_denied' }],
  ['scanCode:fail system error', { kind: 'failed', reason: 'busy' }],
])('%s', async (errMsg, outcome) => {
  scanCode.mockRejectedValue({ errMsg })
  expect(await scanOnce()).toEqual(outcome)
})

it('says so when WeChat answers without text', async () => {
  scanCode.mockResolvedValue({ result: '' })
  expect(await scanOnce()).toEqual({ kind: 'failed', reason: 'nothing_found' })
})
