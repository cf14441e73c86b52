import { expect, test } from 'vitest'
import { playNotes, signals, type AudioLike } from './notes'
import type { Signal } from './types'

/** What an audio device was told to do, in order. */
function recorder() {
  const told: { hertz: number; wave: string; from: number; to: number }[] = []
  const audio: AudioLike = {
    currentTime: 10,
    destination: 'speaker',
    createGain: () => ({ gain: { value: 0 }, connect: (to) => expect(to).toBe('speaker') }),
    createOscillator: () => {
      const note = { hertz: 0, wave: '', from: NaN, to: NaN }
      told.push(note)
      return {
        set type(wave: string) { note.wave = wave },
        frequency: { set value(hertz: number) { note.hertz = hertz } },
        connect: () => undefined,
        start: (when = 0) => { note.from = when },
        stop: (when = 0) => { note.to = when },
      }
    },
  }
  return { audio, told }
}

test.each(['ok', 'wait', 'stop'] as const)('%s is played from now on, each note to its end', (signal) => {
  const { audio, told } = recorder()
  playNotes(audio, signal)
  expect(told).toEqual(signals[signal].map(({ hertz, wave, from, to }) => ({ hertz, wave, from: 10 + from, to: 10 + to })))
  for (const { from, to } of told) expect(to).toBeGreaterThan(from)
})

test('the three differ in count of notes, in pitch and in length', () => {
  const all: Signal[] = ['ok', 'wait', 'stop']
  expect(new Set(all.map((one) => signals[one].length)).size).toBe(3)
  expect(new Set(all.flatMap((one) => [...new Set(signals[one].map(({ hertz }) => hertz))])).size).toBe(4)
  expect(new Set(all.map((one) => Math.max(...signals[one].map(({ from, to }) => to - from)).toFixed(2))).size).toBe(3)
})
