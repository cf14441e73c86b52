import { withDecoder, type Decoder } from './decoder.h5'
import type { DecodePicture, PickPicture, PictureFile, ScanOutcome } from './types'

const MAX_BYTES = 40_000_000
/** Longest sides tried one after the other: most codes are found at the first, small ones in large photos later. */
const SIDES = [1000, 1800, 600]

let cancelLast = (): void => undefined

export const pickPicture: PickPicture = () => {
  cancelLast()
  return new Promise<PictureFile | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.hidden = true
    const settle = (file: PictureFile | null): void => {
      input.remove()
      resolve(file)
    }
    cancelLast = () => settle(null)
    input.addEventListener('change', () => settle(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => settle(null))
    document.body.append(input)
    input.click()
  })
}

export const decodePicture: DecodePicture = async (file) => {
  if (!(file instanceof Blob) || file.size > MAX_BYTES) return { kind: 'failed', reason: 'unreadable_picture' }
  let picture: ImageBitmap | HTMLImageElement
  try {
    picture = await open(file)
  } catch {
    return { kind: 'failed', reason: 'unreadable_picture' }
  }
  try {
    return await withDecoder((decoder) => search(picture, decoder))
  } catch {
    return { kind: 'failed', reason: 'decoder_unavailable' }
  } finally {
    if ('close' in picture) picture.close()
  }
}

/** createImageBitmap turns photos upright and never enters the page; Safari before 15 has none for files. */
async function open(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  if (typeof createImageBitmap === 'function') return createImageBitmap(file)
  const url = URL.createObjectURL(file)
  try {
    return await new Promise<HTMLImageElement>((resolve, reject) => {
      const image = new Image()
      image.onload = () => resolve(image)
      image.onerror = () => reject(new Error('not a picture'))
      image.src = url
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function search(picture: ImageBitmap | HTMLImageElement, decoder: Decoder): Promise<ScanOutcome> {
  await decoder.ready
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const longest = Math.max(picture.width, picture.height)
  if (!context || longest === 0) return { kind: 'failed', reason: 'unreadable_picture' }
  const scales = new Set(SIDES.map((side) => Math.min(1, side / longest)))
  for (const scale of scales) {
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    Object.assign(canvas, { width, height })
    context.drawImage(picture, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    const text = await decoder.decode({ width, height, data }, { kind: 'picture' })
    if (text !== null) return { kind: 'text', text }
  }
  return { kind: 'failed', reason: 'nothing_found' }
}
