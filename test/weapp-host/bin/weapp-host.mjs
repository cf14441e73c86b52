#!/usr/bin/env node
// weapp-host check <dir>                     static checks; exit 1 on errors
// weapp-host show  <dir> [page?query] [--png file] [--api from=to] [--events]   start, print the tree and what happened
import { check, explanations, launch } from '../src/index.mjs'

const [command, dir, ...rest] = process.argv.slice(2)
if (command === 'check' && dir) process.exitCode = printFindings(check(dir))
else if (command === 'show' && dir) process.exitCode = await show()
else {
  console.error('usage: weapp-host check <dir> | show <dir> [page?query] [--png file] [--api from=to] [--events]')
  process.exitCode = 2
}

function printFindings({ errors, warnings, info }) {
  const explained = new Set()
  const print = (level, findings) => {
    for (const { rule, message } of findings) {
      console.log(`${level} ${message}`)
      if (!explained.has(rule)) console.log(`        (${rule}: ${explanations[rule]})`)
      explained.add(rule)
    }
  }
  print('error  ', errors)
  print('warning', warnings)
  console.log(`info    ${JSON.stringify(info)}`)
  console.log(`${errors.length} errors, ${warnings.length} warnings`)
  return errors.length ? 1 : 0
}

async function show() {
  const png = option('--png')
  const api = option('--api')?.split('=')
  const events = rest.includes('--events')
  const [path, search] = (rest.find((word) => !word.startsWith('--')) ?? '').replace(/^\//, '').split('?')
  const app = await launch(dir, {
    allowErrors: true,
    ...(path && { path, query: Object.fromEntries(new URLSearchParams(search)) }),
    ...(api && { rewriteUrl: (url) => url.replace(api[0], api[1]) }),
  })
  console.log(app.tree(undefined, { events }))
  for (const call of app.calls()) {
    console.log(`wx.${call.name}`, JSON.stringify(call.args), '→', JSON.stringify(call.result)?.slice(0, 200))
  }
  for (const line of app.logs) console.log('console', line)
  for (const warning of app.warnings) console.log('warning', warning)
  for (const error of app.errors) console.log('error', error.where, error.stack)
  if (png) console.log(await app.screenshot(png))
  app.close()
  return app.errors.length ? 1 : 0
}

function option(name) {
  const at = rest.indexOf(name)
  return at < 0 ? undefined : rest.splice(at, 2)[1]
}
