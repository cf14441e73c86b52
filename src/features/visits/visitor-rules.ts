/** One visitor as a host may name them: only a name and what belongs to the arrangement; everything personal is the visitor's to fill in. */

export interface DraftVisitor {
  readonly name: string
  readonly org: string
  readonly parking: boolean
  /** For the host's own eyes. */
  readonly note: string
  /** An earlier visit of mine whose registration the visitor may confirm. */
  readonly againVisitId: string | null
}

export const emptyVisitor: DraftVisitor = { name: '', org: '', parking: false, note: '', againVisitId: null }

/** What is wrong with one, by field. */
export interface VisitorProblems {
  readonly name?: string
  readonly org?: string
  readonly note?: string
}

export const MAX_TEXT = 40
/** The contract's longest plain text: what for, why not, a note. */
export const LONGEST_TEXT = 200

/**
 * What no name has: digits, and signs but `. ' - · •`. The contract asks for letters of any script; a phone of 2017 cannot ask for them,
 * so the server has the last word.
 */
const NO_NAME = /[0-9０-９!-&(-,/:-@[-`{-~！-／：-＠［-｀｛-～、。《》【】]/
const EDGE = /^[ .'·•’-]|[ '·•’-]$/
/** A mobile number or an ID number: neither is kept on this phone. */
const PERSONAL = /(?:^|\D)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/

/** Controls, line ends, and what turns the direction of writing: not to be seen, and refused by the contract. */
const isHidden = (code: number): boolean =>
  code < 0x20 || code === 0x7f || code === 0x2028 || code === 0x2029 || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
const hasHidden = (text: string): boolean => [...text].some((letter) => isHidden(letter.charCodeAt(0)))

/** Why a line of free text cannot be sent; undefined when it can. */
export function lineProblem(text: string, longest: number = MAX_TEXT): string | undefined {
  if (text.trim().length > longest) return `最多 ${longest} 个字`
  if (hasHidden(text)) return '有看不见的字符，删掉重新输入'
  return PERSONAL.test(text) ? '不用写手机号和证件号，访客自己登记' : undefined
}

function nameProblem(name: string): string | undefined {
  const text = name.trim()
  if (text === '') return '请填写访客姓名'
  if (text.length > MAX_TEXT) return `最多 ${MAX_TEXT} 个字`
  return NO_NAME.test(text) || EDGE.test(text) || hasHidden(text) ? '姓名里只能有文字' : undefined
}

/** Null when nothing is wrong. */
export function visitorProblems({ name, org, note }: DraftVisitor): VisitorProblems | null {
  const found = { name: nameProblem(name), org: lineProblem(org), note: lineProblem(note) }
  const problems = Object.fromEntries(Object.entries(found).filter((pair): pair is [string, string] => pair[1] !== undefined))
  return Object.keys(problems).length === 0 ? null : problems
}

export const firstProblem = (problems: VisitorProblems | null): string | undefined => problems?.name ?? problems?.org ?? problems?.note
