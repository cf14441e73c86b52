import { expect, type Page } from '@playwright/test'
import { ResultPage } from '../../pages/result-page'
import { people, PIN } from '../../support/people'
import type { ScreenState } from '../screen-state'
import { NO_RESULT, pay, payAt, typeOverLimit } from './payments'

const MINUTE_MS = 60_000
const asked = (page: Page): Promise<void> => new ResultPage(page).askKey.click()

/** The page shows the payment that was answered; opened anew it asks for it. */
async function payAndReload(page: Page): Promise<void> {
  await pay(page)
  await expect(new ResultPage(page).paid).toBeVisible()
  await page.reload()
}

/** What may become of a payment. */
export const resultStates: readonly ScreenState[] = [
  { name: 'result-paid', route: 'payResult', as: people.chen, at: payAt(), act: pay, shows: '支付成功' },
  {
    name: 'result-paid-unlocated', route: 'payResult', as: people.chen, at: payAt(), device: { position: 'refused' },
    before: async ({ mock }) => void (await mock.setLocation({ mode: 'real' })), act: pay, shows: '没有定位，已标记',
  },
  {
    name: 'result-loading', route: 'payResult', as: people.chen, at: payAt(),
    faults: [{ kind: 'hold', operationId: 'getPayment', times: null }], act: payAndReload, shows: '正在取凭证',
  },
  {
    name: 'result-error', route: 'payResult', as: people.chen, at: payAt(),
    faults: [{ kind: 'fail', operationId: 'getPayment', times: null }], act: payAndReload, shows: '已支付成功，凭证还没取到',
  },
  { name: 'result-unknown', route: 'payResult', as: people.chen, at: payAt(), faults: NO_RESULT, act: pay, shows: '正在确认，不会重复扣款' },
  {
    name: 'result-closing', route: 'payResult', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page) => {
      await pay(page)
      await page.getByRole('button', { name: '不付了，关闭这笔' }).click()
    },
    shows: '关闭这笔支付？',
  },
  {
    name: 'result-closed', route: 'payResult', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page) => {
      await pay(page)
      await new ResultPage(page).close()
    },
    shows: '这笔支付已关闭，没有扣款',
  },
  {
    name: 'result-refused', route: 'payResult', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page, { mock }) => {
      await pay(page)
      await mock.clearFaults()
      await mock.setClock({ shiftMs: 6 * MINUTE_MS })
      await asked(page)
    },
    shows: '确认时间过了，没有扣款',
  },
  {
    name: 'result-pin-again', route: 'payResult', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page, { mock }) => {
      const screen = await typeOverLimit(page, '60')
      await screen.payKey.click()
      await screen.enterPin(PIN)
      await page.waitForURL(/\/pay\/result/)
      await mock.clearFaults()
      await asked(page)
    },
    shows: '刚才的付款没有送到',
  },
  { name: 'result-not-found', route: 'payResult', as: people.chen, at: '/pay/result?key=4f1c1d3e-0000-4000-8000-000000000000', shows: '没有找到这笔支付' },
]
