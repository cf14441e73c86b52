import { afterEach, expect, test, vi } from 'vitest'
import { saveText } from './index.h5'

afterEach(() => vi.restoreAllMocks())

test('the file has the name and every byte of the text, and its address is given back', async () => {
  vi.useFakeTimers()
  const kept: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kept.push(blob as Blob)
    return 'blob:1'
  })
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
  const clicked: [string, string][] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push([this.download, this.href])
  })
  expect(await saveText('来访记录.csv', '\ufeff时间,姓名\r\n')).toBe('saved')
  expect(clicked).toEqual([['来访记录.csv', 'blob:1']])
  expect([...new Uint8Array(await (kept[0] as Blob).arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledWith('blob:1')
  vi.useRealTimers()
})
