/** All ways to have taken some of each class: the numbers of each are the digits of the state's own number. */
export interface States {
  readonly strides: readonly number[]
  readonly taken: readonly (readonly number[])[]
  readonly total: number
}

/** The states up to these numbers of each class; the last has them all. */
export const statesOf = (counts: readonly number[]): States => {
  let taken: number[][] = [[]]
  const strides = counts.map((count) => {
    const stride = taken.length
    taken = Array.from({ length: count + 1 }, (_, n) => taken.map((digits) => [...digits, n])).flat()
    return stride
  })
  return { strides, taken, total: taken.length }
}
