import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './builds.mjs'
import { countsOf, sum } from './counts.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { ensureChineseFont } from './find-font.mjs'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { reportFile } from './stages.mjs'

const NEEDS = { chromium: 'Chromium', font: 'Chinese font' }
/** How much is answered of a held stage's output, in characters. */
const HELD = 1_000_000
/** What the machine turned out to have; filled by prepareMachine. */
const machine = { chromium: false, font: false }

/** Finds or fetches what the stages need of the machine, before the first of them runs. */
export async function prepareMachine(stages) {
  const needs = new Set(stages.flatMap((stage) => stage.machine ?? []))
  if (needs.has('chromium')) {
    const found = await ensureChromium()
    machine.chromium = Boolean(found)
    if (found) environment.CHROMIUM = found
  }
  if (needs.has('font')) machine.font = await ensureChineseFont()
}

const notRun = (why) => ({ passed: 0, failed: 1, skipped: 0, output: '', why })
const broken = new Set()

/** Builds are made one at a time, whichever lane wants them. */
let building = Promise.resolve()
const oneAtATime = (work) => {
  const done = building.then(work)
  building = done.catch(() => undefined)
  return done
}

/**
 * Runs one stage to its end and answers its counts and its time in milliseconds.
 * @param {import('./stages.mjs').Stage} stage
 * @param {string[]} extra arguments for its last command
 * @param {boolean} held whether its output is answered instead of shown
 */
export async function runStage(stage, extra = [], held = false) {
  const started = Date.now()
  const work = () => runCommands(stage, extra, held)
  const counts = (await obstacle(stage)) ?? (await (stage.makesBuilds ? oneAtATime(work) : work()))
  return { id: stage.id, title: stage.title, ...counts, ms: Date.now() - started }
}

async function runCommands(stage, extra, held) {
  const report = reportFile(stage.id)
  fs.mkdirSync(path.dirname(report), { recursive: true })
  const results = []
  let said = ''
  const commands = stage.commands()
  for (const [index, command] of commands.entries()) {
    fs.rmSync(report, { force: true })
    const args = index === commands.length - 1 ? [...command, ...extra] : command
    const { code, output } = await run(process.execPath, args, {
      env: { TEST_REPORT: report, ...environment }, ...(held && { quiet: true, kept: HELD }),
    })
    said += output
    results.push(countsOf(stage.counts, { code, output, report }))
  }
  const why = results.map((one) => one.why).filter(Boolean).join('; ')
  return { ...sum(results), output: said, ...(why && { why }) }
}

const environment = {
  FORCE_COLOR: process.stdout.isTTY ? '1' : undefined,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  CHROMIUM: process.env.CHROMIUM,
}

/** What keeps a stage from running, as its counts; null when nothing does. */
async function obstacle(stage) {
  const missing = (stage.expects ?? []).filter((place) => !fs.existsSync(inRoot(place)))
  if (missing.length) return notRun(`${missing.join(', ')} is missing`)
  const lacking = (stage.machine ?? []).filter((need) => !machine[need])
  if (lacking.length) return notRun(`this machine has no ${lacking.map((need) => NEEDS[need]).join(' and no ')}`)
  for (const name of stage.builds ?? []) {
    if (broken.has(name)) return notRun(`the ${name} build failed`)
    if (await oneAtATime(() => ensureBuilt([name]))) continue
    broken.add(name)
    return notRun(`the ${name} build failed`)
  }
  return null
}
