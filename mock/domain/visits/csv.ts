/** Tables as CSV (RFC 4180) for spreadsheets. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet would take for a formula, with the full-width signs that some of them read alike. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]/

/** A cell that can only be text: an apostrophe before whatever would be a formula, quotes where the form asks for them. */
const cell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Lines end in CR LF; the mark lets Excel read UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
