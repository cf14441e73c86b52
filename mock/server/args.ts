import { parseArgs } from 'node:util'

/** How the server was asked to run. */
export interface ServerArgs {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly tls: { readonly cert: string; readonly key: string } | null
  readonly lan: boolean
  readonly publicOrigin: string | null
  readonly validate: boolean
  readonly quiet: boolean
  readonly rateLimit: boolean
  readonly openConsole: boolean
  readonly help: boolean
}

/** Printed by `--help` and after a wrong argument. */
export const USAGE = `Usage: npm start -- [options]

  --port <n>         port (default: PORT or 8080; the next free one when taken)
  --data <folder>    where the journal lives (default: .data)
  --cert <file>      TLS certificate, with --key: https for phones and for the installed app
  --key <file>       its private key
  --lan              plain http for a look from a phone on the same network: no camera, no location, no installing
  --origin <url>     origin printed in window codes and links (default: where the server listens)
  --validate         check every answer against the contract (slower)
  --rate-limit       refuse who asks too often with 429, as 'npm start' does: not for benches and simulations
  --quiet            no line for each request
  --open-console     let other machines open /__mock/ (SMS codes are readable there)
  --help

A certificate that phones trust needs a CA of your own, for example with mkcert:
  mkcert -install && mkcert localhost 192.168.1.20
Then install mkcert's root on the phone and start with --cert and --key.`

const portOf = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${text} is no port`)
  return port
}

const originOf = (text: string): string => {
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(`--origin ${text} is no http(s) origin`)
  return url.origin
}

/** Reads command line and environment; throws with a plain reason. */
export const readArgs = (argv: readonly string[], env: NodeJS.ProcessEnv): ServerArgs => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' }, data: { type: 'string' }, cert: { type: 'string' }, key: { type: 'string' },
      lan: { type: 'boolean' }, origin: { type: 'string' }, validate: { type: 'boolean' }, quiet: { type: 'boolean' },
      'rate-limit': { type: 'boolean' }, 'open-console': { type: 'boolean' }, help: { type: 'boolean' },
    },
  })
  const { cert, key } = values
  if ((cert === undefined) !== (key === undefined)) throw new Error('--cert and --key go together')
  const tls = cert !== undefined && key !== undefined ? { cert, key } : null
  const lan = values.lan ?? false
  if (tls && lan) throw new Error('--lan is plain http: leave it out with --cert')
  return {
    port: portOf(values.port ?? env.PORT ?? '8080'),
    host: lan || tls ? '0.0.0.0' : '127.0.0.1',
    dataFolder: values.data ?? '.data',
    tls, lan,
    publicOrigin: values.origin === undefined ? null : originOf(values.origin),
    validate: values.validate ?? env.MOCK_VALIDATE === '1',
    quiet: values.quiet ?? false,
    rateLimit: values['rate-limit'] ?? false,
    openConsole: values['open-console'] ?? false,
    help: values.help ?? false,
  }
}
