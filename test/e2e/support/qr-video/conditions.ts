import { seededRandom, seedOf, type Random } from './random'

/** How a phone sees a window's sticker; the list of the scan benchmark. */
export const CONDITIONS = ['clean', 'tilt', 'blur', 'low_light', 'glare', 'small', 'mixed'] as const

export type Condition = (typeof CONDITIONS)[number]

/** Everything that decides a frame; angles in radians, lengths in pixels of the 640x480 frame. */
export interface Shot {
  /** Pixels a module would have seen straight on. */
  modulePx: number
  rollRad: number
  pitchRad: number
  yawRad: number
  /** Centre of the code from the centre of the frame. */
  offsetX: number
  offsetY: number
  /** Gaussian blur (focus). */
  focusSigmaPx: number
  /** Straight smear (a moving hand). */
  motionPx: number
  motionRad: number
  /** Light that reaches the sensor: 1 = a bright room. */
  exposure: number
  /** 0–1: how much darker one side of the frame is. */
  shade: number
  shadeRad: number
  /** Sensor noise in grey levels. */
  noiseSigma: number
  glare: { x: number; y: number; radiusPx: number; strength: number }[]
}

/** The shot of one condition and seed. The ranges are wide enough that every decoder we know misses some. */
export function shotOf(condition: Condition, seed: number): Shot {
  const random = seededRandom(seedOf(condition, seed))
  const shot = plain(random)
  DISTORT[condition](shot, random)
  return shot
}

function plain(random: Random): Shot {
  return {
    modulePx: random.between(4.2, 6.4),
    rollRad: random.between(-0.35, 0.35),
    pitchRad: random.between(-0.15, 0.15),
    yawRad: random.between(-0.15, 0.15),
    offsetX: random.between(-50, 50),
    offsetY: random.between(-30, 30),
    focusSigmaPx: random.between(0.4, 0.8),
    motionPx: 0,
    motionRad: random.between(0, Math.PI),
    exposure: random.between(0.8, 1),
    shade: random.between(0, 0.2),
    shadeRad: random.between(0, 2 * Math.PI),
    noiseSigma: random.between(1, 3),
    glare: [],
  }
}

const DISTORT: Record<Condition, (shot: Shot, random: Random) => void> = {
  clean: () => undefined,
  tilt: (shot, random) => tilt(shot, random, 0.6, 1.15),
  blur: (shot, random) => {
    if (random.next() < 0.5) shot.focusSigmaPx = random.between(0.35, 0.56) * shot.modulePx
    else shot.motionPx = random.between(0.7, 1.6) * shot.modulePx
  },
  low_light: (shot, random) => {
    shot.exposure = random.between(0.14, 0.4)
    shot.shade = random.between(0.2, 0.6)
    shot.noiseSigma = random.between(4, 10)
  },
  glare: (shot, random) => {
    const spots = random.next() < 0.6 ? 1 : 2
    for (let i = 0; i < spots; i += 1) shot.glare.push(spot(shot, random, 24, 60))
  },
  small: (shot, random) => {
    shot.modulePx = random.between(1.5, 2.4)
    shot.offsetX = random.between(-180, 180)
    shot.offsetY = random.between(-120, 120)
  },
  mixed: (shot, random) => {
    shot.modulePx = random.between(3, 5)
    tilt(shot, random, 0.25, 0.7)
    shot.focusSigmaPx = random.between(0.15, 0.35) * shot.modulePx
    shot.motionPx = random.between(0, 0.6) * shot.modulePx
    shot.exposure = random.between(0.3, 0.7)
    shot.shade = random.between(0.1, 0.5)
    shot.noiseSigma = random.between(2, 6)
    if (random.next() < 0.4) shot.glare.push(spot(shot, random, 14, 34))
  },
}

function tilt(shot: Shot, random: Random, low: number, high: number): void {
  const lean = random.between(low, high)
  const around = random.between(0, 2 * Math.PI)
  shot.pitchRad = lean * Math.cos(around)
  shot.yawRad = lean * Math.sin(around)
  shot.rollRad = random.between(-0.8, 0.8)
}

function spot(shot: Shot, random: Random, smallest: number, largest: number): Shot['glare'][number] {
  const reach = 18 * shot.modulePx
  return {
    x: shot.offsetX + random.between(-reach, reach),
    y: shot.offsetY + random.between(-reach, reach),
    radiusPx: random.between(smallest, largest),
    strength: random.between(0.7, 1.6),
  }
}
