import { webcrypto } from 'node:crypto'

/** The synchronous APIs and the managers; what a test scripts comes first. */
export function addSyncApis(wx, { host, scripts, record, toRealm, asyncApi, system, storage, answers }) {
  const { options } = host
  const sync = (name, fn) => {
    wx[name] = (...args) => {
      const s = scripts.get(name)
      return toRealm(typeof s === 'function' ? s(...args) : s !== undefined ? s : fn(...args))
    }
  }
  sync('setStorageSync', (k, v) => {
    record('setStorageSync', { key: k, data: v })
    storage.set(k, v === undefined ? '""' : JSON.stringify(v))
  })
  sync('getStorageSync', (k) => (storage.has(k) ? JSON.parse(storage.get(k)) : ''))
  sync('removeStorageSync', (k) => {
    storage.delete(k)
  })
  sync('clearStorageSync', () => {
    record('clearStorageSync', {})
    storage.clear()
  })
  sync('getStorageInfoSync', () => answers.getStorageInfo())
  sync('getSystemInfoSync', () => system)
  sync('getWindowInfo', () =>
    pick(system, 'pixelRatio screenWidth screenHeight windowWidth windowHeight statusBarHeight safeArea'),
  )
  sync('getDeviceInfo', () => pick(system, 'brand model system platform benchmarkLevel'))
  sync('getAppBaseInfo', () => pick(system, 'SDKVersion enableDebug host language version theme fontSizeSetting'))
  sync('getSystemSetting', () => ({
    bluetoothEnabled: true,
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  }))
  sync('getAppAuthorizeSetting', () => ({ cameraAuthorized: 'authorized', locationAuthorized: 'authorized' }))
  sync('getLaunchOptionsSync', () => host.launchOptions)
  sync('getEnterOptionsSync', () => host.enterOptions ?? host.launchOptions)
  sync('getAccountInfoSync', () => ({
    miniProgram: {
      appId: options.appId ?? 'wx0000000000000000',
      envVersion: options.envVersion ?? 'develop',
      version: '',
    },
  }))
  sync('getExtConfigSync', () => ({}))
  sync('getMenuButtonBoundingClientRect', () => ({
    width: 87,
    height: 32,
    left: 296,
    right: 383,
    top: 51,
    bottom: 83,
  }))
  sync('getBatteryInfoSync', () => ({ level: 100, isCharging: false }))
  sync('canIUse', (s) => s.split('.')[0] in wx)
  sync('base64ToArrayBuffer', (s) => {
    const b = Buffer.from(s, 'base64')
    return b.buffer.slice(b.byteOffset, b.byteOffset + b.length)
  })
  sync('arrayBufferToBase64', (b) => Buffer.from(new Uint8Array(b)).toString('base64'))
  wx.nextTick = (fn) => {
    setImmediate(() => host.safely('nextTick', fn))
  }
  wx.env = { USER_DATA_PATH: 'http://usr' }
  const quiet = (methods) => () => Object.fromEntries(methods.split(' ').map((m) => [m, () => undefined]))
  wx.getUpdateManager = quiet('onCheckForUpdate onUpdateReady onUpdateFailed applyUpdate')
  wx.getLogManager = quiet('log info warn debug')
  wx.getRealtimeLogManager = quiet('info warn error setFilterMsg addFilterMsg in')
  wx.getPerformance = () => ({
    createObserver: quiet('observe disconnect'),
    getEntries: () => [],
    now: () => performance.now(),
  })
  // https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.getRandomValues.html
  wx.getUserCryptoManager = () => ({
    getRandomValues: asyncApi('getRandomValues', ({ length }) => ({ randomValues: randomBytes(length) })),
  })
  wx.reportEvent = wx.reportAnalytics = wx.reportPerformance = (...args) => record('report', args)
  wx.createIntersectionObserver = () => {
    const o = quiet('observe disconnect')()
    o.relativeTo = o.relativeToViewport = () => o
    return o
  }
  wx.createAnimation = () => {
    const a = new Proxy({}, { get: (_, k) => (k === 'export' ? () => ({ actions: [] }) : () => a) })
    return a
  }
  for (const ctx of [
    'createInnerAudioContext',
    'createWebAudioContext',
    'createVideoContext',
    'createCameraContext',
    'createMapContext',
    'createCanvasContext',
    'getFileSystemManager',
    'getRecorderManager',
    'getBackgroundAudioManager',
    'createWorker',
    'connectSocket',
    'createOffscreenCanvas',
    'createUDPSocket',
  ]) {
    wx[ctx] = (...a) => {
      const s = scripts.get(ctx)
      record(ctx, a)
      if (typeof s === 'function') return s(...a)
      throw new Error(`wx.${ctx} is not scripted in this host`)
    }
  }
}

const pick = (o, names) => Object.fromEntries(names.split(' ').map((n) => [n, o[n]]))
const randomBytes = (length) => webcrypto.getRandomValues(new Uint8Array(length)).buffer
