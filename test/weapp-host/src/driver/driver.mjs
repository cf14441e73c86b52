import { screenshot, toHtml } from '../paint.mjs'
import { Gestures } from './gestures.mjs'

/** A running mini-program in a test's hands: the screen, and what WeChat does around it. */
export class Driver extends Gestures {
  /** The system's back gesture. */
  back() {
    return this.act(() => this.host.navigate('navigateBack'))
  }
  /** A tap on the tab bar, by its text. */
  tab(text) {
    return this.act(() => {
      const item = this.host.appJson.tabBar.list.find((t) => t.text === text)
      if (!item) throw new Error(`no tab ${text}`)
      this.host.safely('onTabItemTap', () =>
        this.host.top.call('onTabItemTap', {
          index: this.host.tabs.indexOf(item.pagePath),
          pagePath: item.pagePath,
          text,
        }),
      )
      this.host.navigate('switchTab', { url: '/' + item.pagePath })
    })
  }

  open(url) {
    return this.act(() => this.host.navigate('reLaunch', { url }))
  }
  pullDown() {
    return this.act(() => this.life('onPullDownRefresh'))
  }
  reachBottom() {
    return this.act(() => this.life('onReachBottom'))
  }
  share(button) {
    return this.life(
      'onShareAppMessage',
      button ? { from: 'button', target: { id: button.id, dataset: button.dataset } } : { from: 'menu' },
    )
  }
  life(name, ...args) {
    return this.host.safely(name, () => this.host.top.call(name, ...args))
  }
  background() {
    return this.act(() => {
      this.host.hide(this.host.top)
      this.host.safely('App.onHide', () => this.host.app.onHide?.())
      this.emit('AppHide')
    })
  }
  // Warm start. Without `url` the page that was left is shown again; with one (a scanned code, a card) WeChat relaunches to that page
  // (developers.weixin.qq.com/miniprogram/dev/framework/runtime/operating-mechanism.html, hot start, case B).
  foreground({ url, ...o } = {}) {
    return this.act(() => {
      const [path, search = ''] = (url ?? '').replace(/^\//, '').split('?')
      const query = Object.fromEntries(
        search
          .split('&')
          .filter(Boolean)
          .map((p) => {
            const i = p.indexOf('=')
            return i < 0 ? [p, ''] : [p.slice(0, i), p.slice(i + 1)]
          }),
      )
      const e = (this.host.enterOptions = this.host.toRealm({
        ...this.host.launchOptions,
        ...(url ? { path, query } : {}),
        ...o,
      }))
      this.host.safely('App.onShow', () => this.host.app.onShow?.(e))
      this.emit('AppShow', e)
      if (url) return this.host.navigate('reLaunch', { url: '/' + path + (search ? '?' + search : '') })
      this.host.show(this.host.top)
    })
  }
  /** A wx.onXxx event: emit('NetworkStatusChange', { isConnected: false }). */
  emit(name, detail) {
    for (const f of this.host.listeners.get(name) ?? [])
      this.host.safely('wx.on' + name, () => f(this.host.toRealm(detail)))
  }

  /** The phone's clock goes on while WeChat holds the app in the background, where timers rest. */
  passTime(ms) {
    this.host.clockOffsetMs += ms
  }
  script(name, value) {
    this.host.scripts.set(name, value)
    return this
  }
  settle() {
    return this.act()
  }
  /** Waits until the page shows a text, or a function returns true. */
  async waitFor(what, timeout = 5000) {
    const end = Date.now() + timeout
    const ok = () => (typeof what === 'function' ? what(this) : this.has(what))
    while (!ok()) {
      if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}; the page shows:\n${this.tree()}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return this.settle()
  }

  html() {
    return toHtml(this)
  }
  screenshot(file, opts) {
    return screenshot(this, file, opts)
  }
  close() {
    this.host.close()
  }
}
