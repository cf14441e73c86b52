/** Visitors out of a spreadsheet: cells copied from it (tabs) or a CSV text, with or without a line of headings. */
import { emptyVisitor, firstProblem, visitorProblems, type DraftVisitor } from './visitor-rules'

/** One line of the sheet; `problem` says why it cannot be taken as it is. */
export interface PastedRow {
  /** As the sheet numbers it, from 1. */
  readonly line: number
  readonly visitor: DraftVisitor
  readonly problem?: string
}

type Column = 'name' | 'org' | 'parking' | 'note'

const ORDER: readonly Column[] = ['name', 'org', 'parking', 'note']
const HEADS: Readonly<Record<string, Column>> = {
  姓名: 'name', 访客: 'name', 访客姓名: 'name', 单位: 'org', 访客单位: 'org', 公司: 'org', 车位: 'parking', 停车: 'parking', 需要车位: 'parking', 备注: 'note', 说明: 'note',
}
const YES = ['是', '要', '需要', '有', '需', '1', 'y', 'yes', '√', '✓', 'true']
const NO = ['', '否', '不', '不要', '不需要', '无', '没有', '0', 'n', 'no', '×', '-', 'false']
/** Somebody wrote the plate: then there is a car. */
const PLATE = /^[\u4e00-\u9fa5][A-Za-z][A-Za-z0-9·]{4,7}$/

/** RFC 4180, and the Chinese comma as well: cells in quotes may hold separators, quotes and line ends. */
function cellsOf(text: string): string[][] {
  const isSeparator = text.includes('\t') ? (letter: string) => letter === '\t' : (letter: string) => letter === ',' || letter === '，'
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    const row = rows[rows.length - 1] ?? []
    const cell = row[row.length - 1] ?? ''
    const put = (value: string): void => void (row[row.length - 1] = value)
    if (quoted) {
      if (letter !== '"') put(cell + letter)
      else if (text.charAt(at + 1) === '"') {
        put(`${cell}"`)
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (isSeparator(letter)) row.push('')
    else if (letter === '\n') rows.push([''])
    else if (letter !== '\r') put(cell + letter)
  }
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
}

function parkingOf(cell: string): boolean | null {
  const word = cell.toLowerCase()
  if (YES.includes(word) || PLATE.test(cell)) return true
  return NO.includes(word) ? false : null
}

/** What a pasted text says, line by line; empty lines are passed over, a line of headings tells the order of the columns. */
export function readSheet(text: string): readonly PastedRow[] {
  const rows = cellsOf(text.replace(/^\ufeff/, '')).map((cells, index) => ({ cells, line: index + 1 })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const heads = rows[0]?.cells.map((cell) => HEADS[cell]) ?? []
  const hasHeads = heads.includes('name')
  const columns = hasHeads ? heads : ORDER
  return rows.slice(hasHeads ? 1 : 0).map(({ cells, line }) => {
    const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? ''
    const parking = parkingOf(cellOf('parking'))
    const visitor = { ...emptyVisitor, name: cellOf('name'), org: cellOf('org'), parking: parking ?? false, note: cellOf('note') }
    const problem = firstProblem(visitorProblems(visitor)) ?? (parking === null ? '车位一栏写“是”或“否”' : undefined)
    return { line, visitor, ...(problem === undefined ? {} : { problem }) }
  })
}
