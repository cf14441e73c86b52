import fs from 'node:fs'
import path from 'node:path'
import { hashFiles, listFiles } from './files.mjs'
import { inRoot } from './paths.mjs'
import { run, tool } from './run.mjs'

const appInputs = ['src', 'config', 'contract/generated', 'scripts/build', 'babel.config.cjs', 'tsconfig.base.json', 'package-lock.json']
/** The variables that config/env.ts reads. */
const appEnv = ['TARO_APP_API_ORIGIN', 'TARO_APP_MOCK']

/**
 * What can be built. `inputs` decide whether a build is stale; `env` names the variables that a build reads;
 * `output` is the file that proves it happened; `steps` are the programs, run in order.
 */
export const builds = {
  h5: {
    title: 'H5 (dist/h5)',
    inputs: appInputs,
    env: appEnv,
    output: 'dist/h5/index.html',
    steps: () => [[...tool('tsx'), 'scripts/build/h5.ts']],
  },
  weapp: {
    title: 'WeChat mini-program (dist/weapp)',
    inputs: [...appInputs, 'project.config.json'],
    env: appEnv,
    output: 'dist/weapp/app.json',
    steps: () => [[...tool('tsx'), 'scripts/build/weapp.ts']],
  },
  server: {
    title: 'server with the mock backend (dist/server)',
    inputs: ['mock', 'src/shared/lib', 'contract/generated', 'scripts/build-server.mjs', 'package-lock.json'],
    env: [],
    output: 'dist/server/server.mjs',
    steps: () => [[inRoot('scripts/build-server.mjs')]],
  },
}

const stampFile = (name) => inRoot('dist/.stamps', `${name}.json`)
const isTest = (file) => /\.test\.tsx?$/.test(file)

/** The state of a build's inputs as one hash. */
export function inputHash(name) {
  const { inputs, env } = builds[name]
  const variables = env.map((variable) => `${variable}=${process.env[variable] ?? ''}`).join('\n')
  return hashFiles(listFiles(inputs).filter((file) => !isTest(file)), variables)
}

/** Whether the output exists and was made from the inputs as they are now. */
export function isFresh(name) {
  if (!fs.existsSync(inRoot(builds[name].output))) return false
  if (!fs.existsSync(stampFile(name))) return false
  return fs.readFileSync(stampFile(name), 'utf8') === inputHash(name)
}

/** Builds one target and remembers from what; false when it failed. */
export async function build(name) {
  const { title, output, steps } = builds[name]
  const hash = inputHash(name)
  const started = Date.now()
  console.log(`Building ${title} …`)
  fs.rmSync(stampFile(name), { force: true })
  for (const step of steps()) {
    const { code } = await run(process.execPath, step)
    if (code !== 0) return failed(title, `exit code ${code}`)
  }
  if (!fs.existsSync(inRoot(output))) return failed(title, `${output} was not written`)
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true })
  fs.writeFileSync(stampFile(name), hash)
  console.log(`Built ${title} in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return true
}

function failed(title, why) {
  console.error(`Building ${title} failed: ${why}.`)
  return false
}

/** Builds what is missing or stale among the names; false as soon as one fails. */
export async function ensureBuilt(names) {
  for (const name of names) if (!isFresh(name) && !(await build(name))) return false
  return true
}
