// node test/draw-check/check.mjs draw.json proof-1.json [proof-2.json ...]: draws everything again from what was published.
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
const [draw, ...pages] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const seed = Buffer.from(pages[0].serverSeed, 'hex')
const log = pages.flatMap((page) => page.items)
const urn = draw.prizes.flatMap(({ prizeId, slips }) => Array(slips).fill(prizeId))
const refuse = (text) => { throw new Error(text) }
if (createHash('sha256').update(seed).digest('hex') !== draw.commitment) refuse('this is not the seed that was committed to')
log.forEach((line, at) => {
  const limit = 2 ** 48 - (2 ** 48 % urn.length)
  const value = (tries) => createHmac('sha256', seed).update(`${draw.drawId}|${line.nonce}|${at}|${tries}`).digest().readUIntBE(0, 6)
  let tries = 0
  while (value(tries) >= limit) tries += 1
  const slot = value(tries) % urn.length
  if (line.counter !== at || line.slot !== slot || line.prizeId !== urn[slot]) refuse(`entry ${at} should be slip ${slot}, ${urn[slot]}`)
  const last = draw.mode === 'urn' ? urn.pop() : urn[slot]
  if (slot < urn.length) urn[slot] = last
})
if (log.length !== draw.entryCount) refuse(`${draw.entryCount} entries were counted, the log has ${log.length}`)
