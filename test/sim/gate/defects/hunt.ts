// Bundled with one planted defect: runs sequences until an invariant breaks and prints how many that took.
import { runGateSequence } from '../sequence'

const [sequences = 0, seed = 0] = process.argv.slice(2).map(Number)

async function hunt(): Promise<void> {
  for (let number = 0; number < sequences; number += 1) {
    const [violation] = await runGateSequence({ seed, number }).catch((error: unknown) => [`the simulation broke off: ${String(error)}`])
    if (violation === undefined) continue
    console.log(JSON.stringify({ runs: number + 1, violation }))
    return
  }
  console.log(JSON.stringify({ runs: null, violation: null }))
}

void hunt()
