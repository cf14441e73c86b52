import type { VisitPolicyRow } from '@mock/store/rows/visits'

const RETENTION_DAYS = 30
const UNTIL = `来访结束后 ${RETENTION_DAYS} 天删除`

/** The office's rules for visits; every figure may differ in another deployment. */
export const visitPolicy: VisitPolicyRow = {
  id: 'current',
  maxDaysAhead: 60,
  maxHours: 12,
  maxVisits: 100,
  maxCompanions: 9,
  greenCompanions: 4,
  officeOpens: '07:30',
  officeCloses: '18:00',
  retentionDays: RETENTION_DAYS,
  purposes: ['meeting', 'business', 'interview', 'delivery', 'maintenance', 'petition', 'family', 'other'],
  consent: {
    version: 'v2026-11',
    summary: `登记的信息只用于这次来访的核验和安全，来访结束 ${RETENTION_DAYS} 天后删除。您可以随时撤回，撤回后来访取消、信息立即删除。`,
    items: [
      { name: '姓名和单位', purpose: '让被访人认出您，门岗核对', required: true, retention: UNTIL },
      { name: '证件号码', purpose: '门岗核对证件，只显示头尾几位', required: true, retention: UNTIL },
      { name: '手机号码', purpose: '门岗或被访人在您来访时联系您', required: true, retention: UNTIL },
      { name: '车牌号码', purpose: '车辆进门和安排车位', required: false, retention: UNTIL },
      { name: '同行人姓名和证件', purpose: '核对同行人，紧急疏散时清点人数', required: false, retention: UNTIL },
    ],
    retentionDays: RETENTION_DAYS,
  },
  receptionPhone: '0580-2280114',
  audience: 'zs-admin',
  keyId: 'g1',
  earlyMinutes: 30,
  stepSeconds: 30,
  driftSteps: 1,
  checkSeconds: 120,
  unknownTokens: 10,
  unknownCodes: 5,
  lockMinutes: 15,
  unmaskSeconds: 60,
  offlineHours: 12,
}
