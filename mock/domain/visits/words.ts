/** Words of the table that a host exports; the app has its own. */
import type { VisitColour, VisitOrigin, VisitPurpose, VisitState } from '@contract/generated/types'

export const stateWords: Readonly<Record<VisitState, string>> = {
  invited: '待登记', pending: '待批准', approved: '已批准', inside: '在院内', left: '已离开', declined: '已谢绝', cancelled: '已取消', missed: '未到',
}

export const purposeWords: Readonly<Record<VisitPurpose, string>> = {
  meeting: '开会', business: '公务办事', delivery: '送货', maintenance: '施工维修', interview: '面谈', petition: '信访', family: '家属来访', other: '其他',
}

export const originWords: Readonly<Record<VisitOrigin, string>> = { invited: '邀请', requested: '申请', walk_in: '现场登记' }

export const colourWords: Readonly<Record<VisitColour, string>> = { green: '绿', yellow: '黄', red: '红' }
