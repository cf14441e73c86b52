/** `陈*平`, `王*`: the window sees who paid without learning the name. Counts characters, not UTF-16 units. */
export const maskName = (name: string): string => {
  const letters = [...name]
  const [first = ''] = letters
  if (letters.length <= 2) return `${first}*`
  return `${first}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1] ?? ''}`
}
