import type { BrowserContext, Page } from '@playwright/test'

interface Kept {
  readonly place: string
  readonly text: string
}

/** A Chinese mobile number in full, whoever owns it. */
const PHONE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/

/** Where a secret or any full phone number lies in a device's storages; `egj:x: 13800000001` and the like. */
export async function findSecrets(context: BrowserContext, origin: string, secrets: readonly string[]): Promise<string[]> {
  const page = context.pages().find((one) => one.url().startsWith(origin))
  if (!page) return []
  const kept = await readStorages(page)
  return kept.flatMap(({ place, text }) => secretsIn(text, secrets).map((found) => `${place}: ${found}`))
}

/** Secrets and full phone numbers in a text, standing by themselves and not inside a longer word or number. */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  const words = secrets.map((secret) => new RegExp(`(?<![0-9A-Za-z])${secret}(?![0-9A-Za-z])`))
  return [PHONE, ...words].flatMap((word) => word.exec(text)?.[0] ?? [])
}

/**
 * All that an origin can keep: both web storages, Cache Storage and IndexedDB, as text. Of the worker's precache only the addresses:
 * Workbox fills it at the installation with the build's own files, megabytes that are the same in every test.
 */
function readStorages(page: Page): Promise<Kept[]> {
  return page.evaluate(async () => {
    const web = [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).map(([key, value]) => ({ place: key, text: `${key} ${String(value)}` })))
    const cached = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const isBuild = name.startsWith('workbox-precache')
      for (const request of await cache.keys()) {
        const response = isBuild ? undefined : await cache.match(request)
        const isText = /text|json|javascript|svg/.test(response?.headers.get('content-type') ?? '')
        cached.push({ place: request.url, text: `${request.url} ${isText ? await response?.text() : ''}` })
      }
    }
    const rows = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const table of database.objectStoreNames) {
        const asking = database.transaction(table).objectStore(table).getAll()
        await new Promise((resolve) => { asking.onsuccess = resolve })
        rows.push({ place: `${name}/${table}`, text: JSON.stringify(asking.result) })
      }
      database.close()
    }
    return [...web, ...cached, ...rows]
  })
}
