import Taro from '@tarojs/taro'
import { playNotes, type AudioLike } from './notes'
import type { PlaySignal, PrimeSound } from './types'

export type { PlaySignal, PrimeSound, Signal } from './types'

const isAudio = (value: unknown): value is AudioLike =>
  typeof value === 'object' && value !== null && 'createOscillator' in value && 'createGain' in value

let audio: AudioLike | null = null

/** wx.createWebAudioContext, base library 2.19: https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createWebAudioContext.html */
export const primeSound: PrimeSound = () => {
  if (audio !== null) return
  try {
    const made: unknown = Taro.createWebAudioContext()
    if (isAudio(made)) audio = made
  } catch {
    // An older WeChat: silent.
  }
}

export const playSignal: PlaySignal = (signal) => {
  if (audio !== null) playNotes(audio, signal)
}
