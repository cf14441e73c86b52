// The door: what a test imports.
//
//   const app = await launch('dist/weapp', { wx: { scanCode: { result: 'x' } } })
//   await app.tap('扫一扫'); await app.fill('金额', '12'); app.text(); app.close()
import { Driver } from './driver/driver.mjs'
import { Host } from './host/host.mjs'
import { makeWx } from './wx/index.mjs'

export { Driver }
export { check, explanations } from './check/index.mjs'
/**
 * @param {string} dir the built mini-program (the folder of app.json)
 * @param {object} [options]
 *   path, query, scene       where and how to start
 *   wx        scripts of wx APIs: value | Error | (args, host) => value | array of these, one per call
 *   storage   initial storage        system   overrides of getSystemInfo
 *   rewriteUrl(url)          send wx.request elsewhere (a local mock server)
 *   requestDomains, httpsOnly  enforce the server allow list / https
 *   layout(vnode)            rectangles for createSelectorQuery
 *   clockOffsetMs            how far the phone's clock is ahead
 *   legacyPromise            Promise callbacks as timer tasks, as on iOS 15 and older
 *   keepIntl  keep Intl (absent on some devices)   echo  print console and warnings
 *   timeout (5000), idleTimer (50: timers due later than this do not keep the app busy)
 *   allowErrors              do not reject an action during which app code threw
 */
export async function launch(dir, options = {}) {
  const host = new Host(dir, options)
  makeWx(host)
  const app = new Driver(host)
  await app.act(() => host.boot())
  return app
}
