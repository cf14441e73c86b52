// Bundled with one planted defect: runs sequences until an invariant breaks and prints how many that took.
import { readFileSync } from 'node:fs'
import { takeIntentCode } from '../rewards/intent-client'
import { runSequence } from '../sequence'

const [intentCode = '', ...numbers] = process.argv.slice(2)
const [sequences = 0, seed = 0] = numbers.map(Number)

async function hunt(): Promise<void> {
  takeIntentCode(readFileSync(intentCode, 'utf8'))
  for (let number = 0; number < sequences; number += 1) {
    const [violation] = await runSequence({ seed, number })
    if (violation === undefined) continue
    console.log(JSON.stringify({ runs: number + 1, violation }))
    return
  }
  console.log(JSON.stringify({ runs: null, violation: null }))
}

void hunt()
