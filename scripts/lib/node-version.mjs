/** Oldest Node that every tool of this project runs on; the same figure as package.json's "engines". */
const MINIMUM = [20, 19]

/** Ends the process with plain words when this Node is too old. */
export function requireNode(version = process.versions.node) {
  if (isSupported(version)) return
  console.error(`This project needs Node ${MINIMUM.join('.')} or newer; this is Node ${version}.`)
  console.error('Install a newer one (for instance `nvm install` in this folder, which reads .nvmrc) and try again.')
  process.exit(1)
}

/** @param {string} version for instance "20.19.0" */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])
}
