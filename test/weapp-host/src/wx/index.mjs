// wx.*: navigation, storage, network and UI are implemented; everything else is scripted by the test.
import { makeAnswers } from './answers.mjs'
import { makeCalls } from './calls.mjs'
import { ASYNC, EVENTS, SILENT, SYSTEM } from './names.mjs'
import { makeRequest } from './request.mjs'
import { makeSelectorQuery } from './selector-query.mjs'
import { addSyncApis } from './sync.mjs'

const NAVIGATION = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']

/** Gives the host its `wx`. */
export function makeWx(host) {
  const calls = makeCalls(host)
  const { asyncApi, fail, scripts } = calls
  const system = { ...SYSTEM, ...host.options.system }
  const stored = Object.entries(host.options.storage ?? {}).map(([key, value]) => [key, JSON.stringify(value)])
  const storage = (host.storage = new Map(stored))
  const answers = makeAnswers({ ...calls, system, storage })
  const unscripted = (name) => () => {
    if (SILENT.has(name)) return {}
    host.warn(`wx.${name} was called but is not scripted: it failed`)
    throw fail(`not scripted in this host (launch(dir, { wx: { ${name}: … } }))`)
  }

  const wx = (host.wx = {})
  for (const name of ASYNC) wx[name] = asyncApi(name, answers[name] ?? unscripted(name))
  for (const name of NAVIGATION) wx[name] = asyncApi(name, (args) => host.navigate(name, args))
  for (const name of EVENTS) addEvent(wx, host.listeners, name)
  addSyncApis(wx, { ...calls, system, storage, answers })
  wx.createSelectorQuery = makeSelectorQuery(calls)
  wx.request = makeRequest(calls)
  // APIs that this host has never heard of
  for (const [name, script] of scripts)
    if (!(name in wx) && !name.includes('.')) wx[name] = asyncApi(name, () => script)
  host.global.wx = watched(wx, (host.unknownWx = new Set()))
  return wx
}

function addEvent(wx, listeners, name) {
  const of = () => listeners.get(name) ?? []
  wx[`on${name}`] = (fn) => listeners.set(name, [...of(), fn])
  wx[`off${name}`] = (fn) => listeners.set(name, fn ? of().filter((other) => other !== fn) : [])
}

/** Notes the names that the app looked for and that are not there. */
function watched(wx, unknown) {
  return new Proxy(wx, {
    get: (target, key) => {
      if (typeof key === 'string' && !(key in target) && key !== 'webpackJsonp') unknown.add(key)
      return target[key]
    },
  })
}
