import { renderUnicodeCompact } from 'uqr'
import type { ServerArgs } from './args'

const LAN_WARNING = `
  Plain http on the local network, for a look only: no camera (choose a picture instead), no location, no installing,
  and the session cookie goes unencrypted. Only private addresses are let in. For the real thing use --cert and --key.`

/** What is printed once the server listens. `url` is where phones, or this machine, open it. */
export const banner = (args: ServerArgs, url: string, consoleUrl: string): string => [
  '',
  renderUnicodeCompact(`${url}/`, { border: 2 }),
  `  e管家     ${url}/`,
  `  Console   ${consoleUrl}/__mock/   (window codes, SMS codes, clock, faults)`,
  `  Data      ${args.dataFolder}`,
  ...(args.lan ? [LAN_WARNING] : []),
  '',
].join('\n')
