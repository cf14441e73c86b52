import { expect, test } from 'vitest'
import { requestsTo, sourcesOf } from './support/account'
import { flows } from './support/flows'
import { press } from './support/hands'
import { printedLink, scan, signedIn } from './support/ways-in'

const SCAN = 'pages/canteen/scan/index'

flows('the scanner', (stage) => {
  test('a scan broken off says nothing and offers to scan again or to type', async () => {
    const app = await signedIn(stage, { wx: { scanCode: new Error('cancel') } })
    await press(app, '扫一扫，付餐费')
    expect(app.page.route).toBe(SCAN)
    expect(app.text()).toMatch(/^重新扫码\n手工输入/)
    expect(app.calls('scanCode')[0]?.args).toMatchObject({ scanType: ['qrCode'], onlyFromCamera: false })

    app.script('scanCode', { result: await printedLink(stage) })
    await press(app, '重新扫码')
    expect(app.stack).toEqual(['pages/home/index', 'pages/canteen/pay/index'])
    expect(app.text()).toMatch(/^市行政中心第一食堂/)
    expect(sourcesOf(app)).toEqual(['scanner'])
  })

  test('no permission for the camera is explained, and the code below the picture can be typed', async () => {
    const app = await signedIn(stage, { wx: { scanCode: new Error('auth deny') } })
    await press(app, '扫一扫，付餐费')
    expect(app.text()).toMatch(/^没有相机权限\n在系统设置里允许使用相机后再扫/)
    await press(app, '下一步')
    expect(app.text()).toContain('请输入二维码下方的编码')
    const code = (await printedLink(stage)).split('c=')[1] ?? ''
    await app.fill('code', code)
    await press(app, '下一步')
    expect(app.page.route).toBe('pages/canteen/pay/index')
    expect(app.text()).toMatch(/^市行政中心第一食堂/)
    expect(sourcesOf(app)).toEqual(['typed'])
  })

  test('what is no window code is refused in words and opened by nobody', async () => {
    const app = await signedIn(stage)
    const link = await printedLink(stage)
    await scan(app, 'https://pay.example.com/p/?c=win_1001-1.k1.AAAAAAAAAAAAAAAAAAAAAA')
    expect(app.text()).toMatch(/^这不是本系统的收款码\n为了资金安全没有打开它/)
    for (const [text, words] of [['你好', '这不是收款码'], ['javascript:alert(1)', '这个二维码不安全'], [link + 'A'.repeat(10_000), '内容太长，不是收款码']] as const) {
      app.script('scanCode', { result: text })
      await press(app, '重新扫码')
      expect(app.text()).toMatch(new RegExp(`^${words}`))
    }
    await app.fill('code', link.replace(':8080', ':9090'))
    await press(app, '下一步')
    expect(app.text()).toMatch(/^这不是本系统的收款码/)
    expect(app.stack).toEqual(['pages/home/index', SCAN])
    expect(requestsTo(app, 'POST', '/code-resolutions')).toEqual([])
    for (const api of ['navigateToMiniProgram', 'setClipboardData', 'previewImage']) expect(app.calls(api)).toEqual([])
  })
})
