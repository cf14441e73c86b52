import type { PrivacyNoticeRow } from '@mock/store/rows/identity'

/** The notice in force: every item of personal data with purpose, need and retention (PIPL art. 17). */
export const seedPrivacyNotice: PrivacyNoticeRow = {
  id: '2026-11',
  effectiveOn: '2026-11-01',
  summary: '我们只收集办事所需的信息，不用于其他用途，也不提供给无关的人。',
  items: [
    { name: '手机号码', purpose: '确认您是本单位职工，发送登录验证码', required: true, retention: '在职期间' },
    { name: '姓名和所在单位', purpose: '核对用餐资格，记入付款凭证', required: true, retention: '在职期间' },
    { name: '微信标识', purpose: '在小程序中免验证码登录', required: false, retention: '绑定期间' },
    { name: '位置', purpose: '扫码付款时核对您在餐厅附近', required: false, retention: '只留距离，随付款记录保存' },
    { name: '付款记录', purpose: '账单、退款、对账', required: true, retention: '五年' },
    { name: '相机', purpose: '扫描窗口的收款码，图像不上传', required: false, retention: '不保存' },
  ],
}
