import { describe, expect, test } from 'vitest'
import { documentNumber, emptyPerson, isWholePerson, personBody, personErrors, personOf, phoneDigits, type KnownPerson } from './rules'

const NUMBER = '11010519491231002X'
const known: KnownPerson = {
  name: '李明', org: '浙江海洋大学', document: { kind: 'id_card', numberMasked: '110*************2X' }, phoneMasked: '139****5678', plate: '浙L12345',
  companions: [{ name: '王芳', document: { kind: 'passport', numberMasked: 'E12****78' } }, { name: '赵强', document: null }],
}
const filled = { ...emptyPerson, name: '李明', number: NUMBER, phone: '13912345678' }

describe('typing', () => {
  test.each([['11010519491231002x', NUMBER], [' 110105 1949-1231 002X ', NUMBER], ['e1234 5678', 'E12345678']])('a number %s', (typed, number) => {
    expect(documentNumber(typed)).toBe(number)
  })
  test.each([['139 1234 5678', '13912345678'], ['+86 13912345678', '13912345678'], ['8613912345678', '13912345678'], ['86', '86']])('a phone %s', (typed, digits) => {
    expect(phoneDigits(typed)).toBe(digits)
  })
})

describe('errors', () => {
  test('nothing typed asks for name, number and phone, in this order', () => {
    expect(Object.entries(personErrors(emptyPerson, null))).toEqual([['name', '请填写姓名'], ['number', '请填写证件号码'], ['phone', '请填写 11 位手机号码']])
  })
  test.each([
    ['110105194912310021', '身份证号码不对，请逐位核对'],
    ['110105194902310021', '身份证号码不对，请逐位核对'],
    ['1101051949123100', '身份证号码是 18 位，现在是 16 位'],
  ])('the ID number %s', (number, error) => {
    expect(personErrors({ ...filled, number }, null)).toEqual({ number: error })
  })
  test.each([
    ['passport', 'E12345678', undefined], ['passport', 'E1', '护照号码不对，是字母和数字'],
    ['hk_macau_permit', 'H12345678', undefined], ['hk_macau_permit', 'E12345678', '号码不对，是 H 或 M 开头加 8 位数字'],
    ['taiwan_permit', '1234567', '号码不对，是 8 位数字'],
  ] as const)('another document has a form of its own: %s %s', (kind, number, error) => {
    expect(personErrors({ ...filled, kind, number }, null)).toEqual(error === undefined ? {} : { number: error })
  })
  test.each([['=SUM(A1)', false], ['<b>李</b>', false], ['李明2', false], ['欧阳 娜娜', true], ['O’Neil', true], ['Jean-Luc', true], ['买买提·吐尔逊', true]])('the name %s', (name, right) => {
    expect(personErrors({ ...filled, name }, null)).toEqual(right ? {} : { name: '姓名里不能有数字和符号' })
  })
  test('a companion needs a name; a document only when one is begun', () => {
    const companions = [{ key: 4, name: '', kind: 'id_card', number: '' }, { key: 5, name: '王芳', kind: 'id_card', number: '123' }] as const
    expect(personErrors({ ...filled, companions }, null)).toEqual({ 'name.4': '请填写姓名', 'number.5': '身份证号码是 18 位，现在是 3 位' })
  })
})

describe('what is registered', () => {
  test('is kept by typing nothing: null in the request', () => {
    const values = personOf(known)
    expect(personErrors(values, known)).toEqual({})
    expect(personBody(values)).toEqual({
      name: '李明', org: '浙江海洋大学', document: null, phone: null, plate: '浙L12345', companions: [{ name: '王芳', document: null }, { name: '赵强', document: null }],
    })
  })
  test('is not kept for another kind of document', () => {
    expect(personErrors({ ...personOf(known), kind: 'passport' }, known)).toEqual({ number: '请填写证件号码' })
  })
  test('is replaced by what is typed', () => {
    const body = personBody({ ...personOf(known), number: NUMBER, phone: '13700000000', plate: '', org: ' ' })
    expect(body).toMatchObject({ document: { kind: 'id_card', number: NUMBER }, phone: '13700000000', plate: null, org: null })
    expect(isWholePerson(body)).toBe(true)
    expect(isWholePerson(personBody(personOf(known)))).toBe(false)
  })
})
