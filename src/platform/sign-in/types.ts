/** How a session travels: the browser's HttpOnly cookie, or a bearer that the app keeps and sends itself. */
export type CredentialKind = 'cookie' | 'bearer'

/** A one-time code for the server to exchange, valid five minutes; `not_supported` outside WeChat. */
export type WechatCodeResult = { kind: 'code'; code: string } | { kind: 'not_supported' } | { kind: 'failed' }

export type WechatCode = () => Promise<WechatCodeResult>
