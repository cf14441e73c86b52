import { expect, it } from 'vitest'
import { dropShell, takeShellInput, takeShellTap } from './index.h5'

it('hands over how far the shell was scrolled, what was typed and what was tapped, and goes', async () => {
  document.body.innerHTML = `
    <div id="shell"><div data-key="8">8</div><div data-tap="bills">账单</div><div data-amount>0</div></div>
    <div id="app"><div class="taro_page"></div></div>`
  const shell = document.querySelector('#shell') as HTMLElement
  await import('./shell-script.h5')
  shell.scrollTop = 120
  shell.dispatchEvent(new Event('scroll'))
  for (const part of ['[data-key]', '[data-tap]']) shell.querySelector<HTMLElement>(part)?.click()
  expect(shell.querySelector('[data-amount]')?.textContent).toBe('8')
  expect([takeShellInput('amount'), takeShellTap()]).toEqual(['8', 'bills'])
  dropShell()
  expect(shell.isConnected).toBe(false)
  expect(document.querySelector('.taro_page')?.scrollTop).toBe(120)
})
