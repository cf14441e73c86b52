// Paints the rendered tree as HTML (WXSS → CSS, rpx → px), and takes a picture with a headless Chromium.
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from '../../../scripts/lib/find-chromium.mjs'
import { allComponents } from './host/components.mjs'

const WIDTH = 375
const esc = (s) =>
  String(s).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
const rpx = (css) => css.replace(/(-?\d*\.?\d+)rpx\b/g, (_, n) => `${+((n * WIDTH) / 750).toFixed(3)}px`)

/** WXSS → CSS: inlines @import, rpx → px, `page` and built-in tag selectors → wx-*. */
export function wxssToCss(root, file, seen = new Set()) {
  const full = path.join(root, file)
  if (seen.has(full) || !fs.existsSync(full)) return ''
  seen.add(full)
  const css = fs
    .readFileSync(full, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import\s+(?:url\()?["']([^"']+)["']\)?\s*;/g, (_, f) =>
      wxssToCss(root, f.startsWith('/') ? f.slice(1) : path.join(path.dirname(file), f), seen),
    )
  // A selector is what stands before a "{" that is not an at-rule's or a keyframe's.
  return rpx(
    css.replace(/([^{}]+)\{/g, (all, sel) =>
      /^\s*(@|from|to|\d)/.test(sel)
        ? all
        : sel.replace(/(^|[\s>+~,(])([a-z][a-z-]*)(?=[\s>+~,.:#[)]|$)/g, (_, a, tag) => `${a}wx-${tag}`) + '{',
    ),
  )
}

const BASE = `*{box-sizing:border-box}html,body{margin:0;height:100%;font:16px/1.4 -apple-system,"Noto Sans CJK SC","PingFang SC",sans-serif}
body{display:flex;flex-direction:column;width:${WIDTH}px}#nav{flex:none;height:64px;padding-top:20px;display:flex;align-items:center;justify-content:center;font-weight:500;border-bottom:1px solid #0001}
wx-page{flex:1;overflow:auto;display:block}#tab{flex:none;height:50px;display:flex;border-top:1px solid #0002;background:#fff}#tab div{flex:1;text-align:center;line-height:50px;font-size:12px}
wx-view,wx-form,wx-scroll-view,wx-swiper,wx-picker,wx-movable-area,wx-cover-view,wx-radio-group,wx-checkbox-group,wx-canvas,wx-map{display:block}wx-scroll-view{overflow:auto}
wx-text,wx-label,wx-navigator{display:inline}wx-text{white-space:pre-line}wx-image{display:inline-block;width:320px;height:240px;overflow:hidden;background:#ddd}wx-image img{width:100%;height:100%}
wx-button{display:block;text-align:center;font-size:18px;line-height:2.55;border-radius:5px;background:#f8f8f8;color:#000;padding:0 14px;border:1px solid #0002}wx-button[size=mini]{display:inline-block;font-size:13px;line-height:2.3}
wx-button[type=primary]{background:#1aad19;color:#fff}wx-button[type=warn]{background:#e64340;color:#fff}wx-button[disabled]{opacity:.6}
wx-input,wx-textarea{display:block;min-height:1.4rem;overflow:hidden}wx-textarea{height:150px}.wx-ph{color:#808080}
wx-switch,wx-checkbox,wx-radio{display:inline-block;vertical-align:middle;width:22px;height:22px;border:1px solid #ccc;border-radius:3px;background:#fff;text-align:center;line-height:20px;font-size:16px;color:#09bb07}
wx-radio,wx-switch{border-radius:16px}wx-switch{width:52px;height:32px}wx-switch[on]{background:#04be02}[hidden]{display:none!important}#toast{position:fixed;left:50%;top:45%;transform:translate(-50%,-50%);background:#000b;color:#fff;padding:14px 20px;border-radius:8px}`

export function toHtml(driver) {
  const { host } = driver
  const page = host.top
  const units = [page.unit, ...[...allComponents(page)].map((c) => c.unit)]
  const seen = new Set()
  const css = ['app', ...new Set(units)].map((u) => wxssToCss(host.dir, u + '.wxss', seen)).join('\n')
  const paint = (v) => {
    if ('text' in v) return esc(v.text)
    const at = [`id="${esc(v.id)}"`, `class="${esc(v.cls)}"`, `style="${esc(rpx(v.style))}"`]
    for (const a of ['size', 'type', 'mode', 'class'])
      if (typeof v.attrs[a] === 'string' && v.attrs[a]) at.push(`${a}="${esc(v.attrs[a])}"`)
    if (v.attrs.disabled) at.push('disabled')
    if (v.attrs.hidden) at.push('hidden')
    let inner = v.children.map(paint).join('')
    const value = driver.valueOf(v)
    if (v.tag === 'image') {
      const src = v.attrs.src ?? ''
      const local =
        src && !/^(https?:|data:)/.test(src)
          ? pathToFileURL(
              path.join(
                host.dir,
                src.startsWith('/') ? src.slice(1) : path.posix.join(path.posix.dirname(page.unit), src),
              ),
            ).href
          : src
      inner = local ? `<img src="${esc(local)}" alt="">` : ''
    } else if (v.tag === 'input' || v.tag === 'textarea')
      inner =
        value === undefined || value === ''
          ? `<span class="wx-ph">${esc(v.attrs.placeholder ?? '')}</span>`
          : esc(v.attrs.password ? '•'.repeat(String(value).length) : value)
    else if (v.tag === 'switch') {
      if (value) at.push('on')
    } else if (v.tag === 'checkbox' || v.tag === 'radio')
      return `<wx-${v.tag} ${at.join(' ')}>${value ? '✓' : ''}</wx-${v.tag}>${inner}`
    return `<wx-${v.tag} ${at.join(' ')}>${inner}</wx-${v.tag}>`
  }
  const tab = host.appJson.tabBar
  const bar =
    tab && host.tabs.includes(page.unit)
      ? `<div id="tab">${tab.list.map((t) => `<div style="color:${t.pagePath === page.unit ? tab.selectedColor : tab.color}">${esc(t.text)}</div>`).join('')}</div>`
      : ''
  const n = page.nav
  const nav =
    n.navigationStyle === 'custom'
      ? ''
      : `<div id="nav" style="background:${esc(n.navigationBarBackgroundColor ?? '#000')};color:${esc(n.navigationBarTextStyle ?? 'white')}">${esc(n.navigationBarTitleText ?? '')}</div>`
  return `<!doctype html><meta charset="utf-8"><style>${BASE}</style><style>${css}</style><body>${nav}<wx-page>${(page.tree?.children ?? []).map(paint).join('')}</wx-page>${bar}</body>`
}

/** Writes a PNG. Needs a Chromium (options.chromium, $CHROMIUM or the system's); no npm package. */
export async function screenshot(driver, file, { chromium = findChromium(), height = 812 } = {}) {
  if (!chromium) throw new Error('screenshot: no Chromium on this machine')
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-host-'))
  const page = path.join(dir, 'page.html')
  // Chromium's window is at least 500 px wide: the page is zoomed up to that and scaled down again.
  const zoom = 500 / WIDTH
  fs.writeFileSync(page, driver.html() + `<style>html{zoom:${zoom}}</style>`)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=1.5',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${dir}/profile`,
    `--window-size=500,${Math.round(height * zoom)}`,
    '--virtual-time-budget=2000',
    `--screenshot=${path.resolve(file)}`,
    pathToFileURL(page).href,
  ]
  try {
    await new Promise((resolve, reject) =>
      execFile(chromium, flags, { timeout: 60000 }, (e, out, err) =>
        e ? reject(new Error(`${chromium}: ${e.message}\n${err.slice(-500)}`)) : resolve(),
      ),
    )
    return file
  } finally {
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  }
}
