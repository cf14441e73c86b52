/** One server a data folder: two would tear the journal. Held by a local socket, which dies with its process. */
import { createHash } from 'node:crypto'
import { realpath, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another process has the folder open. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`${folder} is in use by another server: stop it, or choose another folder with --data`)
    this.name = 'FolderInUse'
  }
}

const addressOf = (folder: string): string => {
  const name = `e-guanjia-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

const listen = (address: string): Promise<Server | null> => new Promise((resolve, reject) => {
  const server = createServer((socket) => { socket.destroy() })
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') resolve(null)
    else reject(error)
  })
  server.listen(address, () => { resolve(server) })
})

const isAlive = (address: string): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(address)
  socket.once('connect', () => {
    socket.destroy()
    resolve(true)
  })
  socket.once('error', () => { resolve(false) })
})

/** Takes the folder; throws FolderInUse. The answer gives it back. The folder must exist. */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const address = addressOf(await realpath(folder))
  let server = await listen(address)
  if (!server && !(await isAlive(address))) {
    await unlink(address).catch(() => undefined)
    server = await listen(address)
  }
  const held = server
  if (!held) throw new FolderInUse(folder)
  held.unref()
  return () => new Promise((resolve) => { held.close(() => { resolve() }) })
}
