import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, explanations } from '../weapp-host/src/index.mjs'
import { DIST } from './support/origin'

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

const app = JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8')) as AppJson
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(DIST, file)).isFile() && file !== 'project.config.json')
const packageOf = (file: string) => app.subPackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? 'main'
const bytesOf = (inside: (file: string) => boolean) => files.filter(inside).reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0)

/** Words that only this screen says. Small views which several pages share may be in main (ADR 0006), screens never. */
const SCREENS: readonly (readonly [screen: string, root: string, words: readonly string[]])[] = [
  ['canteen: pay', 'pages/canteen', ['输入窗口告知的菜品金额', '刚才已向这个窗口付过同样的金额', '餐次与用餐方式']],
  ['canteen: result', 'pages/canteen', ['不付了，关闭这笔', '当餐暗号已过时，请看账单']],
  ['canteen: scan', 'pages/canteen', ['印在二维码下方，也可以粘贴整条链接', '或手工输入窗口编码']],
  ['bills', 'pages/canteen', ['在食堂扫码付款后会记在这里', '这张凭证由系统签名，并与本窗口前一张相连']],
  ['canteen: coupons of a payment', 'pages/canteen', ['原来的选择没有变', '没有扣款。已按现在能用的券重新计算']],
  ['coupons', 'pages/rewards', ['领礼包、兑换积分或输入兑换码可以得到', '会生成一个一次性兑换码', '节日、生日和新入职时会放在这里']],
  ['draw', 'pages/rewards', ['签筒里一共', '由这台手机产生，抽的时候才交出去', '种子就是开始前公布指纹的那一个']],
  ['visits', 'pages/visitor', ['近期没有访客', '一次最多导出 12 个月', '换链接，原来的立刻作废']],
  ['visits: invitation', 'pages/visitor', ['单位和车位都照第', '在 Excel 或 WPS 里选中这几列', '每位访客、每次来访一个链接']],
  ['visits: one visit', 'pages/visitor', ['原通行码立刻作废', '等访客打开链接登记', '取消这次和以后的']],
  ['notices', 'pages/visitor', ['访客登记、到达和离开时会告诉您']],
  ['invitation', 'pages/visitor', ['扫不了就报这 6 位数字', '想换一种方式来访']],
  ['gate', 'pages/workbench', ['两个门都断网时互相看不到', '先不放行，下一位']],
  ['wallet', 'pages/account', ['还没有收支', '收支明细']],
  ['pay PIN', 'pages/account', ['请设置 6 位支付密码', '忘记密码，用短信重置']],
  ['session: sign in', 'pages/account', ['第一次使用，请用单位登记的手机号绑定微信', '同意隐私说明后才能登录']],
  ['session: privacy', 'pages/account', ['撤回同意并退出？']],
  ['workbench: window', 'pages/workbench', ['没有可看的窗口', '暗号暂不可用']],
  ['workbench: refund', 'pages/workbench', ['查询退款结果', '原路退回，不能撤销']],
]

/** Minifiers write Chinese as it is or as escapes. */
const plain = (text: string) => text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
const scripts = files.filter((file) => file.endsWith('.js')).map((file) => ({ file, text: plain(readFileSync(join(DIST, file), 'utf8')) }))
const packagesWith = (words: string) => [...new Set(scripts.filter(({ text }) => text.includes(words)).map(({ file }) => packageOf(file)))]

describe('package map', () => {
  test('the main package holds the tabs and the page for what is not there', () => {
    expect([...app.pages].sort()).toEqual(['pages/home/index', 'pages/matters/index', 'pages/me/index', 'pages/not-found/index'])
    expect(app.subPackages.map(({ root }) => root).sort()).toEqual([...new Set(SCREENS.map(([, root]) => root))].sort())
  })

  test.each(SCREENS)('%s is in %s alone', (_, root, words) => {
    for (const one of words) expect({ words: one, packages: packagesWith(one) }).toEqual({ words: one, packages: [root] })
  })

  test('main is at most 600 KB, all at most 1.5 MB', () => {
    expect(bytesOf((file) => packageOf(file) === 'main')).toBeLessThanOrEqual(600 * 1024)
    expect(bytesOf(() => true)).toBeLessThanOrEqual(1.5 * 1024 * 1024)
  })
})

describe('static check', () => {
  const { errors, warnings } = check(DIST)
  test('finds no error', () => expect(errors).toEqual([]))
  test('warns of nothing but what a build for this machine has, each with its reason', () => {
    expect([...new Set(warnings.map(({ rule }) => rule))].sort()).toEqual(['appid', 'http'])
    for (const { rule } of warnings) expect(explanations[rule]).toMatch(/\S{3}/)
  })
})
