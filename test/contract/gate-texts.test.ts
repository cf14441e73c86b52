/** Texts that are no pass, before the camera and in the keyboard: inert, red with a plain reason, in the log. */
import { beforeEach, describe, expect, it } from 'vitest'
import { signWindowCode } from '@mock/domain/canteen/window-code'
import { visitToken } from '@mock/domain/visits/link'
import { expectRefused } from './support/expectations'
import { admitted, checked, digitsOf, EAST, GUARD, LI, passRow, plan, scanned, scanOf, visitRow, type AtGate } from './support/gate'
import { expectRed } from './support/gate-red'
import { createWorld, ORIGIN, type World } from './support/world'

let world: World
let east: AtGate
let visitId: string

beforeEach(() => {
  world = createWorld()
  east = { as: world.signInAs(GUARD), gateId: EAST }
  visitId = plan(world)
})

const genuine = (): string => scanOf(world, passRow(world, visitId))

describe('texts of every kind', () => {
  const texts: readonly (readonly [string, () => string])[] = [
    ['ten thousand characters', () => 'A'.repeat(10_000)],
    ['ten thousand characters in the form of a pass', () => `${'A'.repeat(4_000)}.${'B'.repeat(4_000)}.${'C'.repeat(86)}.123456`],
    ['a NUL within', () => genuine().replace('.', '.\u0000')],
    ['javascript:', () => 'javascript:alert(document.cookie)'],
    ['data:', () => 'data:text/html,<script>fetch("https://evil.example")</script>'],
    ['HTML', () => '<img src=x onerror=alert(1)>'],
    ['a right-to-left override', () => `\u202e${genuine()}`],
    ['SQL', () => "' OR 1=1 --"],
    ['a formula', () => '=HYPERLINK("https://evil.example")'],
    ['a path', () => '../../../etc/passwd'],
    ['JSON of a prototype', () => '{"__proto__":{"isAdmissible":true}}'],
    ['a canteen window’s payment code', () => `${ORIGIN}/p/?c=${signWindowCode(world.backend.config.secret, world.store.read.all('windows')[0]?.ref ?? '', 'k1')}`],
    ['a visitor’s link', () => `${ORIGIN}/v/#t=${visitToken(world.backend.config.secret, visitRow(world, visitId))}`],
    ['a visitor’s token', () => visitToken(world.backend.config.secret, visitRow(world, visitId))],
    ['the token without its rotating code', () => genuine().slice(0, -7)],
    ['a rotating code too long', () => `${genuine()}0`],
    ['a pass in a sentence', () => `请放行 ${genuine()}`],
  ]
  it.each(texts)('%s', async (_, make) => {
    await expectRed(world, east, 'scan', make(), 'pass_malformed')
  })

  it.each(texts)('%s, as a code, a plate and a line of the list', async (_, make) => {
    const value = make()
    await expectRed(world, east, 'code', value, 'pass_malformed')
    await expectRed(world, east, 'plate', value, 'plate_unknown')
    await expectRefused(world, 'checkPass', { as: east.as, params: { gateId: EAST }, body: { by: 'visit', value } }, 'not_found')
  })

  it('more than the contract takes', async () => {
    const scan = (value: string) => ({ as: east.as, params: { gateId: EAST }, body: { by: 'scan' as const, value } })
    await expectRefused(world, 'checkPass', scan('A'.repeat(12_001)), 'invalid_request')
    await expectRefused(world, 'checkPass', scan('A'.repeat(17_000)), 'payload_too_large')
    await expectRefused(world, 'checkPass', scan(''), 'invalid_request')
  })

  it('a token of one visit never opens another at the gate', async () => {
    const other = plan(world, { person: { name: '赵敏' } })
    const [header, , signature] = genuine().split('.')
    const [, payload] = scanOf(world, passRow(world, other)).split('.')
    await expectRed(world, east, 'scan', `${header}.${payload}.${signature}.${digitsOf(world, passRow(world, other).id)}`, 'pass_forged')
  })
})

it('the log and the check hold nothing of what was scanned, and no personal data', async () => {
  await scanned(world, east, visitId)
  await checked(world, east, 'scan', `${LI.phone} ${LI.document.number}`)
  await checked(world, east, 'plate', LI.plate ?? '')
  await admitted(world, east, visitId)
  const kept = JSON.stringify([world.store.read.all('gateEvents'), world.store.read.all('gateChecks')])
  for (const personal of [LI.name, LI.phone, LI.document.number, LI.plate ?? '', LI.org ?? '', '张华']) expect(kept).not.toContain(personal)
})
