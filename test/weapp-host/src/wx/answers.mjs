/** What the asynchronous APIs of this host answer by themselves; all others have to be scripted. */
export function makeAnswers({ host, system, storage, fail }) {
  return {
    login: () => {
      host.codes = (host.codes ?? 0) + 1
      return { code: `code-${host.codes}` }
    },
    showModal: () => {
      throw fail('the test did not script showModal: { confirm: true|false }')
    },
    getSetting: () => ({ authSetting: {} }),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
    requirePrivacyAuthorize: () => ({}),
    getNetworkType: () => ({ networkType: 'wifi', signalStrength: 100 }),
    getSystemInfo: () => system,
    getSystemInfoAsync: () => system,
    setClipboardData: (a) => {
      host.clipboard = a.data
      return {}
    },
    getClipboardData: () => ({ data: host.clipboard ?? '' }),
    getScreenBrightness: () => ({ value: host.brightness ?? 0.5 }),
    setScreenBrightness: (a) => {
      host.brightness = a.value
      return {}
    },
    setNavigationBarTitle: (a) => {
      host.top.nav.navigationBarTitleText = a.title
      return {}
    },
    startPullDownRefresh: () => {
      host.safely('onPullDownRefresh', () => host.top.call('onPullDownRefresh'))
      return {}
    },
    setStorage: (a) => {
      storage.set(a.key, JSON.stringify(a.data))
      return {}
    },
    getStorage: (a) => {
      if (!storage.has(a.key)) throw fail('data not found')
      return { data: JSON.parse(storage.get(a.key)) }
    },
    removeStorage: (a) => {
      storage.delete(a.key)
      return {}
    },
    clearStorage: () => {
      storage.clear()
      return {}
    },
    getStorageInfo: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
    loadSubpackage: () => ({}),
  }
}
