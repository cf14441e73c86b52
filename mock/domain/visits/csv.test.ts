import { expect, it } from 'vitest'
import { toCsv } from './csv'

it('begins with the mark and ends its lines with CR LF', () => {
  expect(toCsv([['时间', '姓名'], ['14:00', '李明']])).toBe('\ufeff时间,姓名\r\n14:00,李明\r\n')
})

it('quotes what would break the form', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 'tab\there']])).toBe('\ufeff"a,b","say ""hi""","two\nlines","tab\there"\r\n')
})

it.each(['=1+1', '+86', '-1', '@SUM(A1)', '  =cmd', '\t=1', '＝1', '＋1', '－1', '＠x', '\r=1'])('makes text of %j', (value) => {
  expect(toCsv([[value]]).replace(/["\ufeff]/g, '').startsWith('\'')).toBe(true)
})

it.each(['李明', '浙L12345', '1-2', 'a=b', ''])('leaves %j alone', (value) => {
  expect(toCsv([[value]])).toBe(`\ufeff${value}\r\n`)
})
