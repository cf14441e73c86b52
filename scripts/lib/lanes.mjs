import { availableParallelism } from 'node:os'

/**
 * Runs stages in their order; those marked `beside` go one after the other in a lane of their own where the machine has a second
 * core. A stage that wants quiet waits until that lane is empty. Answers the results in the order of the stages.
 * @template {{ beside?: boolean, quiet?: boolean }} S
 * @template R
 * @param {S[]} stages
 * @param {(stage: S, held: boolean) => Promise<R>} runOne held: what it prints must not come between another stage's lines
 * @param {number} [lanes]
 * @returns {Promise<R[]>}
 */
export async function inLanes(stages, runOne, lanes = availableParallelism()) {
  const main = stages.filter((stage) => lanes < 2 || !stage.beside)
  const results = new Map()
  const runAll = async (list, held, emptied) => {
    for (const stage of list) {
      if (stage.quiet) await emptied
      results.set(stage, await runOne(stage, held))
    }
  }
  const side = runAll(stages.filter((stage) => !main.includes(stage)), main.length > 0)
  await Promise.all([runAll(main, false, side), side])
  return stages.map((stage) => results.get(stage))
}
