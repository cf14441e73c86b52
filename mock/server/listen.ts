import type { Server } from 'node:net'
import type { AddressInfo } from 'node:net'

const TRIES = 20

const listenOnce = (server: Server, port: number, host: string): Promise<number | null> => new Promise((resolve, reject) => {
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EADDRINUSE') resolve(null)
    else reject(error)
  }
  server.once('error', onError)
  server.listen(port, host, () => {
    server.removeListener('error', onError)
    const address = server.address()
    resolve(isInfo(address) ? address.port : port)
  })
})

const isInfo = (address: string | AddressInfo | null): address is AddressInfo => typeof address === 'object' && address !== null

/** Listens on the port or, when it is taken, the next free one; says so through `onTaken`. Answers the port. */
export const listen = async (server: Server, port: number, host: string, onTaken: (port: number) => void): Promise<number> => {
  for (let candidate = port; candidate < port + TRIES; candidate += 1) {
    const got = await listenOnce(server, candidate, host)
    if (got !== null) return got
    onTaken(candidate)
  }
  throw new Error(`ports ${port} to ${port + TRIES - 1} are all taken: choose another with --port`)
}
