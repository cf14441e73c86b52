/** Gaussian blur, rows then columns; the edge pixels repeat outwards. */
export function smoothGaussian(light: Float32Array, width: number, height: number, sigmaPx: number): Float32Array {
  if (sigmaPx <= 0) return light
  const reach = Math.ceil(3 * sigmaPx)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigmaPx * sigmaPx)))
  const total = weights.reduce((sum, w) => sum + w, 0)
  const kernel = weights.map((w) => w / total)
  return along(along(light, width, height, kernel, 1), width, height, kernel, width)
}

function along(light: Float32Array, width: number, height: number, kernel: number[], step: number): Float32Array {
  const out = new Float32Array(light.length)
  const reach = (kernel.length - 1) / 2
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [place, last] = step === 1 ? [x, width - 1] : [y, height - 1]
      const origin = y * width + x - place * step
      let sum = 0
      for (let k = -reach; k <= reach; k += 1) {
        const at = Math.max(0, Math.min(last, place + k))
        sum += (kernel[k + reach] ?? 0) * (light[origin + at * step] ?? 0)
      }
      out[y * width + x] = sum
    }
  }
  return out
}

/** Smear along a straight line, as when the hand moves while the shutter is open. */
export function smearLine(light: Float32Array, width: number, height: number, lengthPx: number, angleRad: number): Float32Array {
  if (lengthPx < 1) return light
  const steps = Math.ceil(lengthPx * 2)
  const shifts = Array.from({ length: steps }, (_, i) => (i / (steps - 1) - 0.5) * lengthPx)
  const out = new Float32Array(light.length)
  for (const shift of shifts) {
    const dx = Math.round(shift * Math.cos(angleRad))
    const dy = Math.round(shift * Math.sin(angleRad))
    for (let y = 0; y < height; y += 1) {
      const row = Math.max(0, Math.min(height - 1, y + dy)) * width
      for (let x = 0; x < width; x += 1) {
        const from = row + Math.max(0, Math.min(width - 1, x + dx))
        out[y * width + x] = (out[y * width + x] ?? 0) + (light[from] ?? 0) / steps
      }
    }
  }
  return out
}
