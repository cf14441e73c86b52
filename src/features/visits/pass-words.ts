/** What is said of a pass and of who shows it: the three colours, the documents, and why a code is not plain green. */
import type { Schema } from '@/api/types'
import type { Status } from './visit-words'

const colours: Readonly<Record<Schema<'VisitColour'>, Status>> = {
  green: { tone: 'ok', word: '绿码 · 可进' },
  yellow: { tone: 'wait', word: '黄码 · 需接' },
  red: { tone: 'bad', word: '红码 · 不可进' },
}

/** The three-colour code as a word and a tone. */
export const colourStatus = (colour: Schema<'VisitColour'>): Status => colours[colour]

const documents: Readonly<Record<Schema<'DocumentKind'>, string>> = {
  id_card: '身份证', passport: '护照', hk_macau_permit: '港澳居民来往内地通行证', taiwan_permit: '台湾居民来往大陆通行证', residence_permit: '外国人永久居留身份证',
}

export const documentWords = (kind: Schema<'DocumentKind'>): string => documents[kind]

const reasons: Readonly<Record<Schema<'VerdictReason'>, string>> = {
  other_document: '不是身份证，需核对证件',
  many_companions: '同行人多，需接',
  restricted_area: '去的是受限区域，需接',
  out_of_hours: '不在办公时间，需接',
  no_pass_shown: '没有出示通行码，需核对证件',
  escort_listed: '需被访人陪同',
  pass_malformed: '这不是访客通行码',
  pass_forged: '通行码是伪造的',
  pass_foreign: '这是别处大院的通行码',
  pass_stale: '通行码已过时，可能是截图',
  code_unknown: '没有这个通行码',
  code_ambiguous: '有两个相同的通行码，等下一个或扫码',
  plate_unknown: '这个车牌没有预约',
  pass_used: '通行码用过了',
  pass_early: '还没到来访时间',
  pass_late: '来访时间已过',
  pass_superseded: '来访信息改过，旧码作废',
  visit_cancelled: '来访已取消',
  visit_declined: '来访被谢绝',
  not_approved: '还没有批准',
  wrong_gate: '不走这个门',
  inside_already: '已经在院内',
  watch_listed: '禁止进入名单',
}

/** Why a code is not plain green, in a few words. */
export const reasonWords = (reason: Schema<'VerdictReason'>): string => reasons[reason]
