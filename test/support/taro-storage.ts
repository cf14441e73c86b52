interface Keyed {
  key: string
}

/** Storage as the mini-program's: values are copied by JSON, a key that is not there reads as the empty string. */
export function createStorage() {
  const content = new Map<string, string>()
  const read = (key: string): unknown => JSON.parse(content.get(key) ?? '""')
  const write = (key: string, value: unknown) => void content.set(key, JSON.stringify(value ?? ''))
  const info = () => ({ keys: [...content.keys()], currentSize: 1, limitSize: 10_240 })
  const api = {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => void content.delete(key),
    clearStorageSync: () => content.clear(),
    getStorageInfoSync: info,
    getStorage: async ({ key }: Keyed) => {
      if (!content.has(key)) throw Object.assign(new Error('data not found'), { errMsg: 'getStorage:fail data not found' })
      return { data: read(key), errMsg: 'getStorage:ok' }
    },
    setStorage: async ({ key, data }: Keyed & { data: unknown }) => write(key, data),
    removeStorage: async ({ key }: Keyed) => void content.delete(key),
    getStorageInfo: async () => info(),
  }
  return { content, api }
}
