/** One grey picture, 8 bits a pixel, row by row. */
export interface GreyFrame {
  width: number
  height: number
  data: Uint8Array
}

/** The camera's frame: what the scanner asks getUserMedia for. */
export const FRAME_WIDTH = 640
export const FRAME_HEIGHT = 480
