import { expect, test } from 'vitest'
import { readSheet } from './paste'

const short = (text: string) =>
  readSheet(text).map(({ line, visitor: { name, org, parking, note }, problem }) => [line, name, org, parking, note, problem])

test('cells from a spreadsheet', () => {
  expect(short('李明\t浙江海洋大学\t是\t带他去三楼\r\n王芳\t\t否\t\n')).toEqual([
    [1, '李明', '浙江海洋大学', true, '带他去三楼', undefined],
    [2, '王芳', '', false, '', undefined],
  ])
})

test('headings tell the order, in any; a mark before the text is none of it', () => {
  expect(short('\ufeff单位,姓名,序号,车位\n海洋大学,李明,1,浙L12345\n,王芳,2,')).toEqual([
    [2, '李明', '海洋大学', true, '', undefined],
    [3, '王芳', '', false, '', undefined],
  ])
})

test('quotes hold separators, quotes and line ends; a Chinese comma separates too', () => {
  expect(short('李明,"甲,乙 ""丙""\n丁",无')).toEqual([[1, '李明', '甲,乙 "丙" 丁', false, '', undefined]])
  expect(short('李明，浙江海洋大学，要')).toEqual([[1, '李明', '浙江海洋大学', true, '', undefined]])
})

test('what cannot be taken says why, by the line of the sheet; empty lines count and are passed over', () => {
  expect(short('李明\n\n\t海洋大学\n王芳\t\t也许\n=cmd|1\n陈静\t13957011234')).toEqual([
    [1, '李明', '', false, '', undefined],
    [3, '', '海洋大学', false, '', '请填写访客姓名'],
    [4, '王芳', '', false, '', '车位一栏写“是”或“否”'],
    [5, '=cmd|1', '', false, '', '姓名里只能有文字'],
    [6, '陈静', '13957011234', false, '', '不用写手机号和证件号，访客自己登记'],
  ])
})

test('nothing is nothing', () => expect(readSheet(' \n\t\n')).toEqual([]))
