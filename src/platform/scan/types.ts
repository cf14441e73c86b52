/** Ways to scan on this device, best first. `native`: WeChat's own scanner. */
export type ScanWay = 'native' | 'camera' | 'picture'

export type ScanFailure =
  | 'permission_denied'
  | 'no_camera'
  /** Plain http away from localhost: browsers give no camera there; a picture still works. */
  | 'insecure_context'
  /** Another app holds the camera, or it was taken away. */
  | 'busy'
  | 'not_supported'
  /** The decoder's file could not be loaded (offline before the first use). */
  | 'decoder_unavailable'
  | 'unreadable_picture'
  | 'nothing_found'

/** `text` is what the code says, untrusted: only `parseWindowCode` may look inside. */
export type ScanOutcome =
  | { kind: 'text'; text: string }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: ScanFailure }

export interface CameraState {
  phase: 'opening' | 'loading_decoder' | 'looking' | 'ended'
  torch: 'none' | 'off' | 'on'
}

/** The element that takes the live picture; an HTMLElement in H5. */
export interface CameraHost {
  append(child: object): void
}

export interface CameraScan {
  /** Settles once; the camera is off by then. */
  outcome: Promise<ScanOutcome>
  /** Does nothing where `torch` is `none`. */
  setTorch: (on: boolean) => Promise<void>
  /** Ends with `cancelled`. */
  stop: () => void
}

/** A camera that goes on after each text. */
export interface CameraFeed extends CameraScan {
  /** Looks for the next code; until then nothing more is read. */
  next: () => void
}

/** A picture chosen by the user; a File in H5. */
export interface PictureFile {
  readonly size: number
  readonly type: string
}

export type ScanWays = () => readonly ScanWay[]

/** H5: camera → worker → text. Call it from a tap, so that the browser may ask for the camera. */
export type StartCameraScan = (host: CameraHost, options: { onState: (state: CameraState) => void }) => CameraScan

/** H5: the same for one code after another; its `outcome` is why it ended. */
export type StartCameraFeed = (host: CameraHost, options: { onState: (state: CameraState) => void; onText: (text: string) => void }) => CameraFeed

/** H5: opens the system's picture chooser; call it from a tap. Null when the user changed his mind. Old browsers do not
 * tell: then it stays open until the next call, so show no waiting state before it answers. */
export type PickPicture = () => Promise<PictureFile | null>

/** H5: reads a code from a picture; large ones are scaled down and nothing leaves the phone. */
export type DecodePicture = (file: PictureFile) => Promise<ScanOutcome>

/** Mini-program: WeChat's scanner, with the album in it. */
export type ScanOnce = () => Promise<ScanOutcome>
