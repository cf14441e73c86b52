/** Runs one build step, saying its name and how long it took. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = Date.now()
  console.log(`• ${name}`)
  const result = await work()
  console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}

/** Runs a whole build; any failure is printed in one line and makes the process exit with 1. */
export async function main(build: () => Promise<void>): Promise<void> {
  try {
    await build()
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
