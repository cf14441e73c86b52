import { expect, it } from 'vitest'
import { isPlate, plateWords } from './plate'

it.each(['浙L12345', '浙LA2345', '沪A1234警', '粤Z1234港', '浙LD12345', '浙LDA1234', '京A12345F', '浙L1234挂'])('%s is a plate', (plate) => {
  expect(isPlate(plate)).toBe(true)
})

it.each(['', '浙L1234', '浙I12345', '浙LO2345', 'ZL12345', '浙L123456', '浙L1234567', '浙LD1234X', '浙l12345', '浙L·12345'])('%s is none', (text) => {
  expect(isPlate(text)).toBe(false)
})

it('is written with a dot', () => {
  expect(plateWords('浙LD12345')).toBe('浙L·D12345')
})
