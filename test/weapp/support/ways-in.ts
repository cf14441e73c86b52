import type { Driver } from '../../weapp-host/src/index.mjs'
import { press } from './hands'
import { type Person, people } from './people'
import type { Stage } from './flows'

export const WINDOW = 'win_1001-1'

/** Agrees, signs in with WeChat and binds it by SMS, as the first time. Ends where the app brings one. */
export async function signIn(stage: Stage, app: Driver, { phone }: Person = people.chen): Promise<void> {
  await press(app, '同意并继续')
  await press(app, '微信登录')
  await app.fill('phone', phone)
  await press(app, '获取验证码')
  await app.fill('sms-code', await stage.server.console.smsCode(phone))
  await press(app, '绑定并登录')
}

/** A phone that is signed in and shows home. */
export async function signedIn(stage: Stage, options: Parameters<Stage['phone']>[0] = {}): Promise<Driver> {
  const app = await stage.phone(options)
  await signIn(stage, app, options.of)
  return app
}

/** What a window's printed code says. */
export async function printedLink({ server }: Stage, windowId = WINDOW): Promise<string> {
  const { windows } = await server.console.state()
  const window = windows.find((one) => one.windowId === windowId)
  if (!window) throw new Error(`no window ${windowId}`)
  return window.url
}

/** From home to the pay page by the app's own scanner. */
export async function scan(app: Driver, text: string): Promise<void> {
  app.script('scanCode', { result: text, scanType: 'QR_CODE', charSet: 'utf-8', path: '' })
  await press(app, '扫一扫，付餐费')
}

const PAY_PAGE = 'pages/canteen/pay/index'
/** WeChat's scene "scan of a QR code". */
const SCANNED = 1011

/**
 * What WeChat hands over for a scanned plain link: `q` percent-encoded once, and the second of the scan
 * (https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html). `nth` tells scans of the same code apart.
 */
export const entryOf = (text: string, nth = 1) => ({
  path: PAY_PAGE, query: { q: encodeURIComponent(text), scancode_time: String(1_760_000_000 + nth) }, scene: SCANNED,
})

/** The same for a running app, which WeChat relaunches to the page. */
export const entryUrl = (text: string, nth = 1) => {
  const { path, query, scene } = entryOf(text, nth)
  return { url: `/${path}?q=${query.q}&scancode_time=${query.scancode_time}`, scene }
}
