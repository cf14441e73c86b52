import { withDecoder, type Decoder } from './decoder.h5'
import { followTorch } from './torch.h5'
import type { CameraHost, CameraScan, CameraState, ScanFailure, ScanOutcome, StartCameraFeed, StartCameraScan } from './types'

const CONSTRAINTS: MediaStreamConstraints = {
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 640 }, height: { ideal: 480 } },
  audio: false,
}
const STOPPED = new Error('stopped')

/** The first text ends it. */
export const startCameraScan: StartCameraScan = (host, { onState }) => withCamera(host, onState, async (look) => ({ kind: 'text', text: await look() }))

/** The camera and the decoder stay as they are from one text to the next. */
export const startCameraFeed: StartCameraFeed = (host, { onState, onText }) => {
  let goOn = (): void => undefined
  const scan = withCamera(host, onState, async (look, unlessOver) => {
    for (;;) {
      const wanted = new Promise<void>((resolve) => {
        goOn = resolve
      })
      onText(await look())
      await unlessOver(wanted)
    }
  })
  return { ...scan, next: () => goOn() }
}

/** Ends as the camera does: stopped, or taken away. */
type UnlessOver = <T>(work: Promise<T>) => Promise<T>
type CameraWork = (look: () => Promise<string>, unlessOver: UnlessOver) => Promise<ScanOutcome>

/** Camera → worker → text. The decoder loads while the browser asks for the camera. */
function withCamera(host: CameraHost, onState: (state: CameraState) => void, work: CameraWork): CameraScan {
  const state: CameraState = { phase: 'opening', torch: 'none' }
  const tell = (change: Partial<CameraState>): void => onState({ ...Object.assign(state, change) })
  let setTorch = (_on: boolean): Promise<void> => Promise.resolve()
  let stop = (): void => undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(STOPPED)
  })
  stopped.catch(() => undefined)

  const run = async (decoder: Decoder): Promise<ScanOutcome> => {
    const unavailable = cameraUnavailable()
    if (unavailable) return { kind: 'failed', reason: unavailable }
    tell({ phase: 'opening' })
    const opening = navigator.mediaDevices.getUserMedia(CONSTRAINTS)
    let close = (): void => undefined
    // A camera granted after the user left must not stay on.
    opening.then((stream) => stopped.catch(() => stream.getTracks().forEach((track) => track.stop())), () => undefined)
    try {
      const stream = await Promise.race([opening, stopped])
      const video = videoOf(stream)
      const [track] = stream.getVideoTracks()
      close = () => {
        stream.getTracks().forEach((each) => each.stop())
        video.remove()
      }
      if (!track) return { kind: 'failed', reason: 'no_camera' }
      host.append(video)
      const lost = new Promise<never>((_, reject) => {
        track.addEventListener('ended', () => reject(new DOMException('The camera was taken away', 'NotReadableError')))
      })
      lost.catch(() => undefined)
      setTorch = followTorch(track, (torch) => tell({ torch }))
      await Promise.race([video.play(), stopped])
      tell({ phase: 'loading_decoder' })
      await Promise.race([decoder.ready.catch(() => Promise.reject(NO_DECODER)), stopped, lost])
      tell({ phase: 'looking' })
      const unlessOver: UnlessOver = (work) => Promise.race([work, stopped, lost])
      return await work(() => unlessOver(look(video, decoder, track)), unlessOver)
    } catch (error) {
      return error === STOPPED ? { kind: 'cancelled' } : { kind: 'failed', reason: reasonOf(error) }
    } finally {
      close()
      tell({ phase: 'ended', torch: 'none' })
    }
  }
  return { outcome: withDecoder(run), setTorch: (on) => setTorch(on), stop: () => stop() }
}

const NO_DECODER = new Error('no decoder')

/** Why there can be no live camera here at all; null when there may be one. */
export function cameraUnavailable(): ScanFailure | null {
  if (navigator.mediaDevices && 'getUserMedia' in navigator.mediaDevices && typeof Worker === 'function') return null
  return window.isSecureContext ? 'not_supported' : 'insecure_context'
}

function videoOf(stream: MediaStream): HTMLVideoElement {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.className = 'scan-video'
  video.setAttribute('aria-hidden', 'true')
  video.srcObject = stream
  return video
}

/** Decodes frame after frame, one at a time, until a text is found or the track ends. */
async function look(video: HTMLVideoElement, decoder: Decoder, track: MediaStreamTrack): Promise<string> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  for (let turn = 0; ; turn += 1) {
    await nextFrame(video)
    if (track.readyState === 'ended') throw STOPPED
    const { width, height } = fit(video.videoWidth, video.videoHeight)
    if (width === 0) continue
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    context.drawImage(video, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    const text = await decoder.decode({ width, height, data }, { kind: 'frame', turn }).catch(() => Promise.reject(NO_DECODER))
    if (text !== null) return text
  }
}

/** Cameras that give more than was asked for are scaled down to it. */
function fit(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, 800 / Math.max(width, height, 1))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

function nextFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(() => resolve())
    else setTimeout(resolve, 40)
  })
}

const REASONS: Readonly<Record<string, ScanFailure>> = {
  NotAllowedError: 'permission_denied',
  SecurityError: 'permission_denied',
  NotFoundError: 'no_camera',
  OverconstrainedError: 'no_camera',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

function reasonOf(error: unknown): ScanFailure {
  if (error === NO_DECODER) return 'decoder_unavailable'
  return (error instanceof Error || error instanceof DOMException ? REASONS[error.name] : undefined) ?? 'busy'
}
