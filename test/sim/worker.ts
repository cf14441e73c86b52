// Bundled: node worker.cjs <intents.cjs> <share as JSON>. Runs its share of the sequences and tells its news, a line of JSON each.
import { readFileSync } from 'node:fs'
import { createCoverage } from './coverage'
import { takeIntentCode } from './rewards/intent-client'
import { runShare, type Share, type WorkerNews } from './share'

const NEWS_MS = 1_000

const [intents = '', share = ''] = process.argv.slice(2)
const tell = (news: WorkerNews): void => console.log(JSON.stringify(news))

async function work(): Promise<void> {
  takeIntentCode(readFileSync(intents, 'utf8'))
  const coverage = createCoverage()
  let done = 0
  let toldMs = performance.now()
  const wrong = await runShare(JSON.parse(share) as Share, coverage, () => {
    done += 1
    if (performance.now() - toldMs < NEWS_MS) return
    toldMs = performance.now()
    tell({ done })
  })
  tell({ done, end: { wrong, counts: [...coverage.counts] } })
}

// Nobody reads the stack of a refusal here, and taking it is the dearest part of many: a replay has them.
Error.stackTraceLimit = 0
void work()
