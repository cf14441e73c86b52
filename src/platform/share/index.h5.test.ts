import { afterEach, expect, test, vi } from 'vitest'
import { copyText, shareText, shareWay } from './index.h5'

afterEach(() => vi.unstubAllGlobals())

const withNavigator = (parts: object) => vi.stubGlobal('navigator', parts)

test('copies by the clipboard, and where there is none by a selection that leaves nothing behind', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined)
  withNavigator({ clipboard: { writeText } })
  expect(await copyText('K7QX')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('K7QX')

  withNavigator({})
  const seen: string[] = []
  document.execCommand = (command) => {
    seen.push(`${command} ${document.querySelector('textarea')?.value ?? ''}`)
    return true
  }
  expect(await copyText('42MW')).toBe(true)
  expect(seen).toEqual(['copy 42MW'])
  expect(document.querySelector('textarea')).toBeNull()
})

test('a share that the user gives up is no error', async () => {
  withNavigator({})
  expect(shareWay()).toBe('none')
  withNavigator({ share: vi.fn().mockRejectedValue(new DOMException('given up', 'AbortError')) })
  expect(shareWay()).toBe('system')
  expect(await shareText('…')).toBe(false)
})
