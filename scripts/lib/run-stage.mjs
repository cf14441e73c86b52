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

const notRun = (why) => ({ passed: 0, failed: 1, skipped: 0, why })
const broken = new Set()

/**
 * Runs one stage to its end and answers its counts and its time in milliseconds.
 * @param {import('./stages.mjs').Stage} stage
 * @param {string[]} extra arguments for its last command
 */
export async function runStage(stage, extra = []) {
  const started = Date.now()
  const counts = (await obstacle(stage)) ?? (await runCommands(stage, extra))
  return { id: stage.id, title: stage.title, ...counts, ms: Date.now() - started }
}

async function runCommands(stage, extra) {
  const report = reportFile(stage.id)
  fs.mkdirSync(path.dirname(report), { recursive: true })
  const results = []
  const commands = stage.commands()
  for (const [index, command] of commands.entries()) {
    fs.rmSync(report, { force: true })
    const args = index === commands.length - 1 ? [...command, ...extra] : command
    const { code, output } = await run(process.execPath, args, { env: { TEST_REPORT: report, ...environment } })
    results.push(countsOf(stage.counts, { code, output, report }))
  }
  const why = results.map((one) => one.why).filter(Boolean).join('; ')
  return { ...sum(results), ...(why && { why }) }
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
    if (await ensureBuilt([name])) continue
    broken.add(name)
    return notRun(`the ${name} build failed`)
  }
  return null
}
