import type { Effort, Pixels } from './passes'

export interface DecodeRequest {
  id: number
  pixels: Pixels
  effort: Effort
}

export type DecodeAnswer = { kind: 'ready' } | { kind: 'failed' } | { kind: 'read'; id: number; text: string | null }

/** The decoder in its worker. A rejection means that it cannot be had now; the next use starts a new one. */
export interface Decoder {
  ready: Promise<void>
  /** Takes the pixels' buffer with it. */
  decode: (pixels: Pixels, effort: Effort) => Promise<string | null>
}

/** A second scan soon after the first finds the decoder warm; later its memory is given back. */
const IDLE_MS = 60_000

let shared: { decoder: Decoder; close: () => void } | undefined
let users = 0
let idle: ReturnType<typeof setTimeout> | undefined

/** Hands the shared decoder to `work` and keeps it alive meanwhile. */
export async function withDecoder<T>(work: (decoder: Decoder) => Promise<T>): Promise<T> {
  clearTimeout(idle)
  users += 1
  shared ??= open()
  try {
    return await work(shared.decoder)
  } finally {
    users -= 1
    if (users === 0) idle = setTimeout(drop, IDLE_MS)
  }
}

function drop(): void {
  shared?.close()
  shared = undefined
}

function open(): { decoder: Decoder; close: () => void } {
  const worker = new Worker(new URL('./scan.worker.h5.ts', import.meta.url))
  const waiting = new Map<number, { resolve: (text: string | null) => void; reject: (error: Error) => void }>()
  let nextId = 1
  let fail: (error: Error) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch((error: Error) => {
    waiting.forEach(({ reject }) => reject(error))
    waiting.clear()
    drop()
  })
  const ready = new Promise<void>((resolve) => {
    worker.onmessage = ({ data: answer }: MessageEvent<DecodeAnswer>) => {
      if (answer.kind === 'ready') resolve()
      else if (answer.kind === 'failed') fail(new Error('The QR decoder could not be loaded'))
      else {
        waiting.get(answer.id)?.resolve(answer.text)
        waiting.delete(answer.id)
      }
    }
  })
  worker.onerror = () => fail(new Error('The QR decoder stopped'))
  const decoder: Decoder = {
    ready: Promise.race([ready, failed]),
    decode: (pixels, effort) =>
      Promise.race([
        failed,
        new Promise<string | null>((resolve, reject) => {
          const id = nextId
          nextId += 1
          waiting.set(id, { resolve, reject })
          worker.postMessage({ id, pixels, effort } satisfies DecodeRequest, [pixels.data.buffer])
        }),
      ]),
  }
  decoder.ready.catch(() => undefined)
  return { decoder, close: () => worker.terminate() }
}
