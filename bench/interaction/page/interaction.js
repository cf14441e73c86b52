// Runs in the page before any of its own scripts; plain JavaScript, since it is handed to the browser as it is.
const measured = { events: [], long: [], began: 0, shown: null }
Object.assign(globalThis, { measured })

const observe = (type, take, more = {}) =>
  new globalThis.PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, ...more })

// Whole interactions only: a tap's pointer and click events count, a hover does not. 16 ms is the least that browsers report.
observe('event', (entry) => {
  if (entry.interactionId > 0) measured.events.push(entry.duration)
}, { durationThreshold: 16 })
observe('longtask', (entry) => measured.long.push(entry.duration))

const isShown = (element) => element.getClientRects().length > 0
const found = ({ css, text }) => [...globalThis.document.querySelectorAll(css)].some((one) => one.textContent.trim() === text && isShown(one))

/** From the next tap on, looks in every frame for what must be shown, and notes when the frame with it was painted. */
globalThis.watchFor = (target) => {
  Object.assign(measured, { events: [], long: [], began: 0, shown: null })
  const begin = (event) => {
    measured.began ||= event.timeStamp
  }
  globalThis.addEventListener('pointerup', begin, { capture: true, once: true })
  const look = () => {
    if (measured.began === 0 || !found(target)) return void globalThis.requestAnimationFrame(look)
    // A message posted from the frame's callback comes when that frame is painted.
    const { port1, port2 } = new globalThis.MessageChannel()
    port1.onmessage = () => {
      measured.shown = globalThis.performance.now() - measured.began
    }
    port2.postMessage(null)
  }
  globalThis.requestAnimationFrame(look)
}
