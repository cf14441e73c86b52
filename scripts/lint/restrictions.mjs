/** What the H5 component set renders (config/h5-slim/components.ts). Anything else would render nothing, or pull in web components. */
export const allowedComponents = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'ScrollView']

/** Taro's own dialogs have no roles and break under the content security policy; previewImage costs 56 KB. */
const forbiddenTaro = ['showToast', 'hideToast', 'showModal', 'showLoading', 'hideLoading', 'showActionSheet', 'previewImage']

const components = {
  name: '@tarojs/components',
  allowImportNames: allowedComponents,
  message: 'Not in the H5 component set: use shared/ui, or add it to config/h5-slim and to scripts/lint/restrictions.mjs.',
}
const taroDialogs = {
  name: '@tarojs/taro',
  importNames: forbiddenTaro,
  message: 'Use the toast, dialog and sheet of shared/ui.',
}
/** With the late promises of old iPhones it tells another page's parameters. */
const PARAMS = 'Use usePageParams of platform/navigation.'
const taroRouter = { name: '@tarojs/taro', importNames: ['useRouter'], message: PARAMS }
const noReact = { group: ['react', 'react-dom', 'react/*', '@tarojs/*', 'zustand', '@tanstack/*'], message: 'shared/lib runs in Node too: no React, no Taro.' }
const noMsw = { group: ['msw', 'msw/*'], message: 'Only mock/browser.ts and mock/node.ts know MSW.' }
const noNode = { group: ['node:*'], message: 'The mock runs in the browser too: Node is for mock/server.ts and its neighbours.' }

const noScreens = {
  regex: '/screens(/|$)',
  message: 'A door exports no screens: they would pull one package into another.',
}

const imports = (paths, patterns) => ['error', { paths, patterns }]

/** Rules for imports of packages, one set a part of the program: a later `no-restricted-imports` replaces an earlier one. */
export const importRules = {
  src: imports([components, taroDialogs, taroRouter], [noMsw]),
  door: imports([components, taroDialogs, taroRouter], [noMsw, noScreens]),
  sharedLib: imports([], [noReact, noMsw, noNode]),
  mock: imports([], [noMsw, noReact]),
  mockPure: imports([], [noMsw, noReact, noNode]),
}

const ban = (selector, message) => ({ selector, message })

const time = [
  ban("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Ask the clock (shared/lib/clock.ts, in the mock the backend\'s).'),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'Ask the clock (shared/lib/clock.ts, in the mock the backend\'s).'),
  ban("CallExpression[callee.name='Date']", 'Ask the clock (shared/lib/clock.ts, in the mock the backend\'s).'),
]
const random = ban("MemberExpression[object.name='Math'][property.name='random']", 'Ask platform/random, in the mock its random source.')
const dialogs = ban(
  `MemberExpression[object.name='Taro'][property.name=/^(${forbiddenTaro.join('|')})$/]`,
  'Use the toast, dialog and sheet of shared/ui.',
)

const router = ban("MemberExpression[object.name='Taro'][property.name='useRouter']", PARAMS)

/** Flows prove the real wire: nothing may answer in the server's place. */
const realHttp = [
  ban("CallExpression[callee.property.name='script'][arguments.0.value='request']", 'Flows use real HTTP: do not script `request`.'),
  ban("Property[key.name='wx'] > ObjectExpression > Property[key.name='request']", 'Flows use real HTTP: do not script `request`.'),
  ban(
    'CallExpression[callee.property.name=/^(route|routeFromHAR|routeWebSocket|fulfill)$/]',
    'Flows use real HTTP: ask for faults through the server (/__mock), do not intercept.',
  ),
]

/** Rules for syntax, one set a part of the program. */
export const syntaxRules = {
  src: ['error', ...time, random, dialogs, router],
  navigation: ['error', ...time, random, dialogs],
  clock: ['error', random],
  randomSource: ['error', ...time, dialogs, router],
  mock: ['error', ...time, random],
  flows: ['error', ...realHttp],
}
