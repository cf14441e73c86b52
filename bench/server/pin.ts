import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Gives the server one core and this process another, where the machine can; says what came of it. */
export function pinApart(serverPid: number): string {
  if (availableParallelism() < 2) return 'server and load on one core'
  const isPinned = [[0, serverPid], [1, process.pid]].every(([core, pid]) => (
    spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(core), String(pid)]).status === 0
  ))
  return isPinned ? 'the server on one core, the load on another' : 'not pinned to cores: taskset is not to be had'
}
