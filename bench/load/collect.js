// Runs in the page before any of its own scripts; plain JavaScript, since it is handed to the browser as it is.
const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0, lastLong: 0 }
Object.assign(globalThis, { seen })

const observe = (type, take) => new globalThis.PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })

observe('paint', (entry) => {
  if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime
})
observe('largest-contentful-paint', (entry) => {
  seen.lcp = entry.startTime
})
observe('layout-shift', (entry) => {
  if (!entry.hadRecentInput) seen.cls += entry.value
})
observe('longtask', (entry) => {
  seen.tbt += Math.max(0, entry.duration - 50)
  seen.lastLong = entry.startTime + entry.duration
})
