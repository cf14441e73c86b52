import type { Page } from '@playwright/test'
import { PayPage } from '../pages/pay-page'
import { ScanPage } from '../pages/scan-page'
import { clipOf, pictureOf } from '../support/clip'
import { operationName } from '../support/operation-name'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf } from '../support/world'

/** By which way the app will say that it got a code. */
const nextSource = async (page: Page): Promise<unknown> => {
  const request = await page.waitForRequest((one) => operationName(one) === 'resolveCode')
  return (request.postDataJSON() as { source?: unknown }).source
}

test('a picture from the album leads to the window', async ({ app, device, session }, info) => {
  const page = await device({ session: await session(people.chen) })
  const scan = new ScanPage(page)
  await scan.open()
  await scan.says('没有找到相机')
  const source = nextSource(page)
  await scan.pickPicture(pictureOf(`${app.origin}/p/?c=${await codeOf(app, windows.second)}`, 'low_light', info))
  await new PayPage(page).isReady()
  expect(await source).toBe('picture')
  await expect(page.getByText(windows.second.windowName)).toBeVisible()
})

test('a picture without a code, or of another host, is said in words', async ({ device, session }, info) => {
  const scan = new ScanPage(await device({ session: await session(people.chen) }))
  await scan.open()
  await scan.pickPicture(pictureOf('', 'clean', info))
  await scan.says('没有找到二维码')
  await scan.pickPicture(pictureOf('https://canteen.example.com/p/?c=w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg', 'clean', info))
  await scan.says('这不是本系统的收款码')
})

test('the code below the sticker, or the whole link, may be typed', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  const scan = new ScanPage(page)
  const code = await codeOf(app, windows.first)
  for (const text of [code, ` ${app.origin}/p/?c=${code} `]) {
    await scan.open()
    const source = nextSource(page)
    await scan.typeCode(text)
    await new PayPage(page).isReady()
    expect(await source).toBe('typed')
    await expect(page.getByText(windows.first.windowName)).toBeVisible()
  }
})

test('a camera that fails late does not cover what was said about a typed code', async ({ device, session }) => {
  const scan = new ScanPage(await device({ session: await session(people.chen) }))
  await scan.page.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      await new Promise((resolve) => { setTimeout(resolve, 1_500) })
      return ask(wanted)
    }
  })
  await scan.open()
  await scan.typeCode('今天中午吃什么')
  await scan.says('这不是收款码')
  await expect(scan.page.getByRole('button', { name: '重新扫码' })).toBeVisible()
  await scan.says('这不是收款码')
})

test('a camera that is refused is explained, with the other ways', async ({ app, device, session }, info) => {
  const code = await codeOf(app, windows.first)
  const page = await device({ session: await session(people.chen), camera: clipOf(code, 'clean', info), cameraRefused: true })
  const scan = new ScanPage(page)
  await scan.open()
  await scan.says('没有相机权限')
  await scan.typeCode(code)
  await new PayPage(page).isReady()
})

for (const condition of ['tilt', 'blur', 'low_light'] as const) {
  test(`the camera reads a sticker under ${condition}`, async ({ app, device, session }, info) => {
    const camera = clipOf(`${app.origin}/p/?c=${await codeOf(app, windows.first)}`, condition, info)
    const page = await device({ session: await session(people.chen), camera })
    const source = nextSource(page)
    await page.goto('/scan')
    await new PayPage(page).isReady()
    expect(await source).toBe('scanner')
  })
}
