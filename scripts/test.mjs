// npm test [-- --only <stage>]… [--quick] [--list] [-- arguments for the last stage's runner]
import { ensureInstalled } from './lib/install.mjs'
import { inLanes } from './lib/lanes.mjs'
import { requireNode } from './lib/node-version.mjs'
import { prepareMachine, runStage } from './lib/run-stage.mjs'
import { stages, stagesNamed } from './lib/stages.mjs'
import { closingLine, duration, summaryTable } from './lib/summary.mjs'

requireNode()
const { chosen, extra } = chooseStages(process.argv.slice(2))
await ensureInstalled()
await prepareMachine(chosen)
const results = await inLanes(chosen, runAndSay)
console.log(`\n${summaryTable(results)}\n\n${closingLine(results)}`)
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0

async function runAndSay(stage, held) {
  const heading = `\n=== ${stage.title} (${stage.id})`
  console.log(held ? `\n=== started beside: ${stage.title} (${stage.id})` : heading)
  const { output, ...result } = await runStage(stage, extra, held)
  if (held) console.log(`${heading}, beside\n${output.trimEnd()}`)
  console.log(`--- ${stage.id}: ${result.failed ? 'FAILED' : 'ok'} in ${duration(result.ms)}${result.why ? ` (${result.why})` : ''}`)
  return result
}

function chooseStages(args) {
  if (args.includes('--list')) {
    for (const stage of stages) console.log(`${stage.id.padEnd(16)} ${stage.title}${stage.quick ? ' (quick)' : ''}`)
    process.exit(0)
  }
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const only = own.flatMap((arg, i) => (arg === '--only' ? (own[i + 1] ?? '').split(',') : []))
  const strange = own.find((arg, i) => arg !== '--only' && arg !== '--quick' && own[i - 1] !== '--only')
  try {
    if (strange) throw new Error(`Unknown argument ${strange}. Known: --only <stage>, --quick, --list, -- <runner's arguments>.`)
    const chosen = only.length ? stagesNamed(only) : stages.filter((stage) => stage.quick || !own.includes('--quick'))
    return { chosen, extra: end < 0 ? [] : args.slice(end + 1) }
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
}
