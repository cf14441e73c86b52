/** Workers that share the sequences of a run, each a process of its own. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { WorkerBundle } from './bundle-worker'
import type { Coverage } from './coverage'
import type { Share, WorkerEnd, WorkerNews, Wrong } from './share'

/** A worker at its share. */
interface Working {
  /** What came of it; null when it was stopped. Rejects when it broke off. */
  readonly end: Promise<WorkerEnd | null>
  stop(): void
}

/** Starts a worker on its share. */
export function startWorker({ worker, intents }: WorkerBundle, share: Share, onDone: (done: number) => void = () => undefined): Working {
  const child = spawn(process.execPath, [worker, intents, JSON.stringify(share)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const end = new Promise<WorkerEnd | null>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const news = JSON.parse(line) as WorkerNews
      onDone(news.done)
      if (news.end) resolve(news.end)
    })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (child.killed) resolve(null)
      else reject(new Error(`a worker of the simulation ended with ${signal ?? code}`))
    })
  })
  return { end, stop: () => void child.kill() }
}

/** Runs the sequences in so many workers and adds up what they hit; the first that goes wrong stops them all. */
export async function runCrew(
  bundle: WorkerBundle, workers: number, run: Pick<Share, 'seed' | 'end' | 'validate'>, coverage: Coverage, onDone: (done: number) => void,
): Promise<Wrong | null> {
  const done = new Map<number, number>()
  const crew = Array.from({ length: workers }, (_, first) => startWorker(bundle, { ...run, first, step: workers }, (count) => {
    done.set(first, count)
    onDone([...done.values()].reduce((sum, one) => sum + one, 0))
  }))
  let wrong: Wrong | null = null
  const stop = (): void => { for (const one of crew) one.stop() }
  try {
    await Promise.all(crew.map(async ({ end }) => {
      const told = await end
      for (const [name, hits] of told?.counts ?? []) coverage.counts.set(name, (coverage.counts.get(name) ?? 0) + hits)
      wrong ??= told?.wrong ?? null
      if (wrong) stop()
    }))
  } finally {
    stop()
  }
  return wrong
}
