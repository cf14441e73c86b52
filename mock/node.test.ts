import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeMock } from './node'

const mock = createNodeMock()
beforeAll(() => { mock.server.listen({ onUnhandledRequest: 'error' }) })
afterAll(() => { mock.server.close() })

const BASE = 'http://localhost/api/v1'
const post = (path: string, body: unknown) =>
  fetch(`${BASE}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const signIn = async (credential: 'bearer' | 'cookie', phone: string) => {
  const notice: { version: string } = await (await fetch(`${BASE}/privacy-notice`)).json()
  await post('/sms-codes', { phone, purpose: 'sign_in' })
  const code = mock.backend.store.read.all('smsOutbox').filter((sms) => sms.phone === phone).at(-1)?.code
  return post('/sessions/sms', { phone, smsCode: code, privacyVersion: notice.version, credential })
}

describe('the mock under MSW', () => {
  it('answers fetch: sign-in by SMS, then who am I by bearer token', async () => {
    const signedIn = await signIn('bearer', '13800000001')
    expect(signedIn.status).toBe(201)
    const { token }: { token: string } = await signedIn.json()
    const me = await fetch(`${BASE}/me`, { headers: { authorization: `Bearer ${token}` } })
    expect(await me.json()).toMatchObject({ phoneMasked: '138****0001' })
  })

  it('turns a dropped connection into a network error', async () => {
    mock.faults.add({ kind: 'drop_response', operationId: 'getPrivacyNotice', times: 1, delayMs: 0 })
    await expect(fetch(`${BASE}/privacy-notice`)).rejects.toThrow(TypeError)
    expect((await fetch(`${BASE}/privacy-notice`)).status).toBe(200)
  })

  it("keeps a cookie session in MSW's jar, which a bearer token overrules", async () => {
    expect((await signIn('cookie', '13800000002')).headers.get('set-cookie')).toContain('HttpOnly')
    expect((await fetch(`${BASE}/me`, { headers: { authorization: 'Bearer nobody' } })).status).toBe(401)
  })
})
