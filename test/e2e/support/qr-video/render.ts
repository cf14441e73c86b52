import { encode } from 'uqr'
import { FRAME_HEIGHT, FRAME_WIDTH, type GreyFrame } from './frame'
import type { Shot } from './conditions'
import { smearLine, smoothGaussian } from './optics'
import { seededRandom, seedOf, type Random } from './random'

/** Camera's focal length in pixels: a phone's main camera at 640x480. */
const FOCAL_PX = 560
/** Light modules around the code, on a white card that ends behind them. */
const QUIET = 4
const SAMPLES = 3
const INK = 0.08
const PAPER = 0.92

/** Draws `text` as a printed QR (correction level M) on a card before a cluttered wall, as `shot` sees it. An empty
 * text leaves the card out: a frame in which nothing may be read. */
export function renderShot(text: string, shot: Shot, seed: number): GreyFrame {
  const random = seededRandom(seedOf('render', seed))
  const modules = text === '' ? [] : encode(text, { ecc: 'M', border: 0 }).data
  const light = drawScene(modules, shot, wallOf(random))
  const focused = smoothGaussian(light, FRAME_WIDTH, FRAME_HEIGHT, shot.focusSigmaPx)
  const still = smearLine(focused, FRAME_WIDTH, FRAME_HEIGHT, shot.motionPx, shot.motionRad)
  return expose(still, shot, random)
}

function drawScene(modules: boolean[][], shot: Shot, wall: (x: number, y: number) => number): Float32Array {
  const scene = new Float32Array(FRAME_WIDTH * FRAME_HEIGHT)
  const toCard = cardCoordinates(shot)
  const half = modules.length / 2
  const edge = modules.length > 0 ? half + QUIET : 0
  for (let py = 0; py < FRAME_HEIGHT; py += 1) {
    for (let px = 0; px < FRAME_WIDTH; px += 1) {
      const left = px - FRAME_WIDTH / 2
      const top = py - FRAME_HEIGHT / 2
      let card = 0
      let hits = 0
      for (let s = 0; s < SAMPLES * SAMPLES; s += 1) {
        const [u, v] = toCard(left + ((s % SAMPLES) + 0.5) / SAMPLES, top + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES)
        if (Math.abs(u) >= edge || Math.abs(v) >= edge) continue
        hits += 1
        card += modules[Math.floor(v + half)]?.[Math.floor(u + half)] ? INK : PAPER
      }
      const misses = SAMPLES * SAMPLES - hits
      if (misses > 0) card += misses * wall(left + 0.5, top + 0.5)
      scene[py * FRAME_WIDTH + px] = card / (SAMPLES * SAMPLES)
    }
  }
  return scene
}

/** Pixel → place on the card in modules: the ray through the pixel meets the tilted plane. */
function cardCoordinates(shot: Shot): (x: number, y: number) => [number, number] {
  const [cr, sr, cp, sp, cy, sy] = [shot.rollRad, shot.pitchRad, shot.yawRad].flatMap((a) => [Math.cos(a), Math.sin(a)]) as [
    number, number, number, number, number, number,
  ]
  // Axes of the card after roll, pitch and yaw, at the distance where a module has the wanted size.
  const right = [cy * cr + sy * sp * sr, cp * sr, -sy * cr + cy * sp * sr] as const
  const down = [-cy * sr + sy * sp * cr, cp * cr, sy * sr + cy * sp * cr] as const
  const depth = FOCAL_PX / shot.modulePx
  const centre = [(shot.offsetX * depth) / FOCAL_PX, (shot.offsetY * depth) / FOCAL_PX, depth] as const
  const normal = cross(right, down)
  const reach = dot(normal, centre)
  return (x, y) => {
    const ray = [x / FOCAL_PX, y / FOCAL_PX, 1] as const
    const t = reach / dot(normal, ray)
    const hit = [ray[0] * t - centre[0], ray[1] * t - centre[1], ray[2] * t - centre[2]] as const
    return [dot(hit, right), dot(hit, down)]
  }
}

type Vector = readonly [number, number, number]
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** A wall with boards, stains and a few lines of print, so that finder patterns have rivals. */
function wallOf(random: Random): (x: number, y: number) => number {
  const base = random.between(0.3, 0.75)
  const board = random.between(40, 120)
  const lean = random.between(-0.4, 0.4)
  const boxes = Array.from({ length: 9 }, () => ({
    x: random.between(-320, 320),
    y: random.between(-240, 240),
    w: random.between(6, 70),
    h: random.between(4, 40),
    level: random.between(0.1, 0.9),
  }))
  return (x, y) => {
    const box = boxes.find((b) => Math.abs(x - b.x) < b.w && Math.abs(y - b.y) < b.h)
    if (box) return box.level
    const along = x + lean * y
    return base + 0.06 * Math.sin(along / board) + (Math.abs(along % board) < 1.5 ? -0.15 : 0)
  }
}

/** Light, shade, glare, the sensor's noise and its 8 bits. */
function expose(light: Float32Array, shot: Shot, random: Random): GreyFrame {
  const data = new Uint8Array(light.length)
  const [sx, sy] = [Math.cos(shot.shadeRad) / FRAME_WIDTH, Math.sin(shot.shadeRad) / FRAME_HEIGHT]
  for (let i = 0; i < light.length; i += 1) {
    const x = (i % FRAME_WIDTH) - FRAME_WIDTH / 2
    const y = Math.floor(i / FRAME_WIDTH) - FRAME_HEIGHT / 2
    let level = (light[i] ?? 0) * shot.exposure * (1 - shot.shade * (0.5 + x * sx + y * sy))
    for (const { x: gx, y: gy, radiusPx, strength } of shot.glare) {
      const away = ((x - gx) ** 2 + (y - gy) ** 2) / (radiusPx * radiusPx)
      if (away < 9) level += strength * Math.exp(-away)
    }
    data[i] = Math.max(0, Math.min(255, Math.round(255 * level + shot.noiseSigma * random.normal())))
  }
  return { width: FRAME_WIDTH, height: FRAME_HEIGHT, data }
}
