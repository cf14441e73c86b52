import type { CredentialKind, WechatCode } from './types'

export type { CredentialKind, WechatCode, WechatCodeResult } from './types'

export const credential: CredentialKind = 'cookie'

export const wechatCode: WechatCode = () => Promise.resolve({ kind: 'not_supported' })
