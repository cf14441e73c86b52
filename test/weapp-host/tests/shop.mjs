import http from 'node:http'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { launch } from '../src/index.mjs'

/** A small hand-written mini-program that uses what the host promises. */
export const SHOP = path.join(import.meta.dirname, '../fixtures/shop')

const ITEMS = [
  { id: 1, name: 'Apple', fen: 350 },
  { id: 2, name: 'Banana', fen: 200 },
]

/** Starts the shop with a real server behind it; both end with the test. */
export async function openShop(options = {}) {
  const seen = []
  const backend = { status: 200, seen }
  const server = http.createServer((request, response) => {
    seen.push({ method: request.method, url: request.url, token: request.headers['x-token'] })
    response.writeHead(backend.status, { 'content-type': 'application/json' }).end(JSON.stringify(ITEMS))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(resolve)))
  const here = `http://127.0.0.1:${server.address().port}`
  const app = await launch(SHOP, { rewriteUrl: (url) => url.replace('https://shop.example', here), ...options })
  onTestFinished(() => app.close())
  return { app, backend, server }
}
