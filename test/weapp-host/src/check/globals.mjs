const words = (text) => text.trim().split(/\s+/)

/** Browser and Node globals that the logic layer of a mini-program does not have. */
export const ABSENT = words(`
  window document frames self top parent navigator location history screen localStorage sessionStorage indexedDB caches
  alert confirm prompt open close
  fetch Headers Request Response XMLHttpRequest FormData Blob File FileReader WebSocket EventSource
  URL URLSearchParams URLPattern
  TextEncoder TextDecoder TextDecoderStream TextEncoderStream ReadableStream WritableStream TransformStream
  CompressionStream DecompressionStream atob btoa crypto Crypto CryptoKey SubtleCrypto
  AbortController AbortSignal Event EventTarget CustomEvent MessageChannel MessagePort MessageEvent BroadcastChannel
  DOMException Worker SharedWorker ServiceWorker importScripts
  HTMLElement Element Node NodeList DOMParser MutationObserver IntersectionObserver ResizeObserver getComputedStyle
  matchMedia Image Audio Canvas ImageData OffscreenCanvas
  requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback queueMicrotask structuredClone
  reportError postMessage addEventListener removeEventListener dispatchEvent
  WebAssembly SharedArrayBuffer performance PerformanceObserver
  process Buffer setImmediate clearImmediate __dirname __filename
`)

/** Globals that are there on some devices or base libraries only. */
export const PARTIAL = words(
  'Intl Atomics WeakRef FinalizationRegistry BigInt BigInt64Array BigUint64Array AggregateError',
)

/** wx APIs that need `requiredPrivateInfos` in app.json. */
export const PRIVATE = words(`
  getLocation getFuzzyLocation onLocationChange startLocationUpdate startLocationUpdateBackground
  chooseLocation choosePoi chooseAddress
`)

/** wx APIs that are personal information in the privacy guide (mp console) and call up the privacy dialog. */
export const PRIVACY = [
  ...PRIVATE,
  ...words(`
    chooseImage chooseMedia chooseVideo chooseMessageFile saveImageToPhotosAlbum saveVideoToPhotosAlbum getWeRunData
    addPhoneContact addPhoneCalendar getClipboardData setClipboardData getRecorderManager startRecord
    openBluetoothAdapter createCameraContext getUserProfile chooseInvoiceTitle
    startAccelerometer startCompass startDeviceMotionListening startGyroscope
  `),
]
