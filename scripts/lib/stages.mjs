import { inRoot } from './paths.mjs'
import { tool } from './run.mjs'

/**
 * One stage of `npm test`.
 * @typedef {object} Stage
 * @property {string} id the word for `--only`
 * @property {string} title
 * @property {() => string[][]} commands arguments for Node, run in order; every one runs, whatever came before
 * @property {keyof typeof import('./counts.mjs').readers} counts how the passed and failed are read
 * @property {string[]} [expects] files and folders without which the stage fails at once
 * @property {string[]} [builds] targets (scripts/lib/builds.mjs) that must be fresh
 * @property {Array<'chromium' | 'font'>} [machine] what the machine must have
 * @property {boolean} [beside] busy with one core and nothing else: may run beside other stages
 * @property {boolean} [quiet] watches a browser, which a busy machine makes wait: never beside another stage
 * @property {boolean} [makesBuilds] makes what other stages wait for
 * @property {boolean} [quick] part of `npm run validate`
 */

/** Where the runners' JSON reports go; one file a stage. */
export const reportFile = (id) => inRoot('.cache/test', `${id}.json`)

const tsx = (file, ...args) => [...tool('tsx'), file, ...args]
const tsc = (project) => {
  const info = `.cache/tsc/${project.replaceAll('/', '-')}.tsbuildinfo`
  return [...tool('typescript', 'tsc'), '-p', project, '--incremental', '--tsBuildInfoFile', info]
}
const vitest = (id, ...projects) => [
  ...tool('vitest'),
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile(id)}`,
]
const build = (name) => [inRoot('scripts/build.mjs'), name, '--if-stale']

/** @type {Stage[]} in the order in which they run: the quick and telling ones first */
export const stages = [
  {
    id: 'contract-lint',
    title: 'Contract: lint',
    quick: true,
    counts: 'exit',
    expects: ['contract/openapi.yaml', 'redocly.yaml'],
    commands: () => [[...tool('@redocly/cli', 'redocly'), 'lint', 'contract/openapi.yaml', '--config', 'redocly.yaml']],
  },
  {
    id: 'contract-drift',
    title: 'Contract: generated files are current',
    quick: true,
    counts: 'line',
    expects: ['contract/openapi.yaml', 'contract/generated'],
    commands: () => [tsx('scripts/contract/check-drift.ts')],
  },
  {
    id: 'types',
    title: 'Types, both targets and the tools',
    quick: true,
    counts: 'exit',
    commands: () => ['tsconfig.json', 'tsconfig.weapp.json', 'tsconfig.node.json', 'src/sw/tsconfig.json'].map(tsc),
  },
  {
    id: 'lint',
    title: 'Lint and dependency rules',
    quick: true,
    counts: 'exit',
    commands: () => [[...tool('eslint'), '.', '--max-warnings=0']],
  },
  {
    id: 'unit',
    title: 'Unit and contract tests',
    quick: true,
    counts: 'vitest',
    commands: () => [vitest('unit', 'node', 'src')],
  },
  {
    id: 'sim',
    title: 'Simulation: payment client and gates against the mock',
    beside: true,
    counts: 'exit',
    expects: ['test/sim/run.ts'],
    commands: () => [
      tsx('test/sim/run.ts', '--sequences', '3000', '--workers', '1'),
      tsx('test/sim/run.ts', '--http', '--sequences', '100'),
      tsx('test/sim/gate/run.ts', '--sequences', '500', '--validate'),
    ],
  },
  {
    id: 'defects',
    title: 'Simulation: planted defects are caught',
    beside: true,
    counts: 'exit',
    expects: ['test/sim/defects/run.ts'],
    commands: () => [tsx('test/sim/defects/run.ts', '--workers', '1'), tsx('test/sim/gate/defects/run.ts')],
  },
  {
    id: 'build',
    title: 'Builds: H5, mini-program, server',
    makesBuilds: true,
    counts: 'exit',
    commands: () => ['h5', 'weapp', 'server'].map(build),
  },
  {
    id: 'architecture',
    title: 'Architecture: dependency rules, tree, bundles',
    counts: 'vitest',
    expects: ['test/architecture'],
    builds: ['h5', 'weapp', 'server'],
    commands: () => [vitest('architecture', 'architecture')],
  },
  {
    id: 'smoke',
    title: 'H5 build: shells, first screens, offline start',
    quiet: true,
    counts: 'exit',
    builds: ['h5'],
    machine: ['chromium'],
    commands: () => [tsx('scripts/build/smoke-h5.ts')],
  },
  {
    id: 'sim-browser',
    title: 'Simulation: payment client in the browser, with reloads',
    quiet: true,
    counts: 'exit',
    expects: ['test/sim/browser'],
    machine: ['chromium'],
    commands: () => [tsx('test/sim/browser/run.ts', '--sequences', '10'), tsx('test/sim/browser/run.ts', '--defects')],
  },
  {
    id: 'gallery',
    title: 'Components: accessibility in light, dark and care mode',
    quiet: true,
    counts: 'exit',
    expects: ['test/gallery'],
    machine: ['chromium', 'font'],
    commands: () => [tsx('test/gallery/shoot.ts')],
  },
  {
    id: 'weapp-check',
    title: 'Mini-program: static check',
    counts: 'exit',
    expects: ['test/weapp-host'],
    builds: ['weapp'],
    commands: () => [[inRoot('test/weapp-host/bin/weapp-host.mjs'), 'check', 'dist/weapp']],
  },
  {
    id: 'weapp-host',
    title: "Mini-program host's own tests",
    counts: 'vitest',
    expects: ['test/weapp-host'],
    builds: ['weapp'],
    commands: () => [vitest('weapp-host', 'weapp-host')],
  },
  {
    id: 'weapp',
    title: 'Mini-program: flows on the built app',
    counts: 'vitest',
    expects: ['test/weapp'],
    builds: ['weapp', 'server'],
    commands: () => [vitest('weapp', 'weapp')],
  },
  {
    id: 'durability',
    title: 'Server killed and its journal cut under load',
    beside: true,
    counts: 'vitest',
    expects: ['test/durability'],
    builds: ['server'],
    commands: () => [vitest('durability', 'durability')],
  },
  {
    id: 'e2e',
    title: 'End to end in Chromium',
    quiet: true,
    counts: 'playwright',
    expects: ['test/e2e'],
    builds: ['h5', 'server'],
    machine: ['chromium', 'font'],
    commands: () => [[...tool('@playwright/test', 'playwright'), 'test']],
  },
]

/**
 * Looks stages up by their ids; throws on a name that is none.
 * @param {string[]} ids
 * @returns {Stage[]}
 */
export function stagesNamed(ids) {
  return ids.map((id) => {
    const stage = stages.find((one) => one.id === id)
    if (!stage) throw new Error(`There is no stage "${id}"; there are ${stages.map((one) => one.id).join(', ')}.`)
    return stage
  })
}
