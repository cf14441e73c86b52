import { expect, test } from 'vitest'
import { emptyVisitor, firstProblem, lineProblem, visitorProblems } from './visitor-rules'

const named = (name: string) => visitorProblems({ ...emptyVisitor, name })

test.each(['李明', '阿卜杜拉·买买提', "Anne-Marie O'Neil Jr.", 'Müller', ' 李明 '])('%s is a name', (name) => expect(named(name)).toBeNull())

test.each([
  ['', '请填写访客姓名'],
  ['  ', '请填写访客姓名'],
  ['李明1', '姓名里只能有文字'],
  ['=1+1', '姓名里只能有文字'],
  ['<b>李</b>', '姓名里只能有文字'],
  ['李明（海洋大学）', '姓名里只能有文字'],
  ['·李明', '姓名里只能有文字'],
  ['李\u202e明', '姓名里只能有文字'],
  ['李'.repeat(41), '最多 40 个字'],
])('%s is none', (name, words) => expect(named(name)).toEqual({ name: words }))

test('a line of text has no numbers of persons in it, nothing hidden, and an end', () => {
  expect(lineProblem('海天大道 681 号，带 13 人')).toBeUndefined()
  expect(['13957011234', '电话13957011234', '33090219820304123X。'].map((text) => lineProblem(text))).toEqual(Array.from({ length: 3 }, () => '不用写手机号和证件号，访客自己登记'))
  expect(lineProblem('订单 2026112700123957011234')).toBeUndefined()
  expect(lineProblem('a\u0000b')).toBe('有看不见的字符，删掉重新输入')
  expect([lineProblem('字'.repeat(41)), lineProblem('字'.repeat(41), 200)]).toEqual(['最多 40 个字', undefined])
})

test('each field tells its own, and a row tells the first', () => {
  const problems = visitorProblems({ ...emptyVisitor, org: '13957011234', note: '\u0001' })
  expect(problems).toEqual({ name: '请填写访客姓名', org: '不用写手机号和证件号，访客自己登记', note: '有看不见的字符，删掉重新输入' })
  expect([firstProblem(problems), firstProblem(null)]).toEqual(['请填写访客姓名', undefined])
})
