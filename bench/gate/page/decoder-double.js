// Stands in place of the decoder's worker: it says what the bench wants to have been read, at the next frame of the real camera feed, and
// notes when. Everything before (camera, frames) and after (request, verdict) is the app's own.
window.gateBench = { text: null, readAt: 0 }
window.Worker = class {
  constructor() {
    window.setTimeout(() => this.onmessage?.({ data: { kind: 'ready' } }))
  }

  postMessage({ id }) {
    window.setTimeout(() => {
      const { text } = window.gateBench
      if (text !== null) {
        window.gateBench.text = null
        window.gateBench.readAt = window.performance.now()
      }
      this.onmessage?.({ data: { kind: 'read', id, text } })
    }, 20)
  }

  terminate() {
    this.onmessage = null
  }
}
