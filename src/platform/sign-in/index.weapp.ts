import Taro from '@tarojs/taro'
import type { CredentialKind, WechatCode } from './types'

export type { CredentialKind, WechatCode, WechatCodeResult } from './types'

export const credential: CredentialKind = 'bearer'

/** wx.login: https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html */
export const wechatCode: WechatCode = async () => {
  try {
    const { code } = await Taro.login()
    return code ? { kind: 'code', code } : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}
