import { beforeAll, expect, test } from 'vitest'
import { lintFixtures, lintText } from './lint-fixtures'

let said: Map<string, string[]>

beforeAll(async () => {
  said = await lintFixtures()
})

const depends = (words: string) => `boundaries/dependencies: ${words}. Who may import whom`
const syntax = (words: string) => `no-restricted-syntax: ${words}`

/** Each file breaks exactly one rule; what lint has to say about it. */
const broken: Record<string, string[]> = {
  'src/pages/pay/imports-a-rule.tsx': [depends('page may not import @/features/canteen/rules (feature)')],
  'src/pages/pay/imports-the-api.tsx': [depends('page may not import @/api/client (api)')],
  'src/features/canteen/imports-past-a-door.ts': [depends('feature may not import @/features/checkout/rules (feature)')],
  'src/features/visitor/imports-unlisted-feature.ts': [depends('feature may not import @/features/checkout (feature)')],
  'src/features/ride/index.ts': ["no-restricted-imports: './screens/PayScreen' import is restricted"],
  'src/platform/share/imports-the-api.ts': [depends('platform may not import @/api/client (api)')],
  'src/api/imports-a-feature.ts': [depends('api may not import @/features/canteen (feature)')],
  'src/shared/ui/imports-a-suffixed-module.ts': [depends('shared-ui may not import @/platform/storage (platform)')],
  'src/shared/lib/imports-shared-ui.ts': [depends('shared-lib may not import @/shared/ui/label (shared-ui)')],
  'src/app/imports-the-mock.ts': [depends('app may not import @mock/browser (mock-mount)')],
  'src/app/imports-a-screen.ts': [depends('app may not import @/features/canteen/screens/PayScreen (feature)')],
  'src/sw/imports-shared-ui.ts': [depends('sw may not import @/shared/ui/label (shared-ui)')],
  'mock/operations/imports-a-feature.ts': [depends('mock-operations may not import @/features/canteen (feature)')],
  'mock/operations/imports-seeds.ts': [depends('mock-operations may not import @mock/seeds/people (mock-seeds)')],
  'mock/domain/ledger/imports-the-store.ts': [depends('mock-domain may not import @mock/store/tables (mock-store)')],
  'mock/domain/ledger/imports-the-kit.ts': [depends('mock-domain may not import @mock/kit/reply (mock-kit)')],
  'mock/store/imports-the-domain.ts': [depends('mock-store may not import @mock/domain/ledger/sum (mock-domain)')],
  'src/odd/unknown-place.ts': ['boundaries/no-unknown-files: File does not match any file pattern'],
  'src/features/canteen/imports-nothing.ts': [
    "import-x/no-unresolved: Unable to resolve path to module '@/shared/lib/gone'",
    'boundaries/no-unknown-dependencies: Dependencies to unknown elements',
  ],
  'src/features/canteen/cycle-a.ts': ['import-x/no-cycle: Dependency cycle detected'],
  'src/features/canteen/cycle-b.ts': ['import-x/no-cycle: Dependency cycle detected'],
  'src/shared/lib/imports-react.ts': ["no-restricted-imports: 'react' import is restricted"],
  'src/shared/lib/imports-taro.ts': ["no-restricted-imports: '@tarojs/taro' import is restricted"],
  'mock/domain/ledger/imports-node.ts': ["no-restricted-imports: 'node:fs' import is restricted"],
  'mock/operations/imports-msw.ts': ["no-restricted-imports: 'msw' import is restricted"],
  'src/features/canteen/asks-date-now.ts': [syntax('Ask the clock')],
  'mock/domain/ledger/makes-a-date.ts': [syntax('Ask the clock')],
  'src/features/canteen/rolls-dice.ts': [syntax('Ask platform/random')],
  'src/features/canteen/calls-taro-toast.ts': [syntax('Use the toast, dialog and sheet of shared/ui')],
  'src/features/canteen/imports-taro-modal.ts': ["no-restricted-imports: 'showModal' import from '@tarojs/taro' is restricted"],
  'src/features/canteen/asks-taro-router.ts': [syntax('Use usePageParams of platform/navigation')],
  'src/features/canteen/imports-use-router.ts': ["no-restricted-imports: 'useRouter' import from '@tarojs/taro' is restricted"],
  'src/features/canteen/imports-a-switch.ts': ["no-restricted-imports: 'Switch' import from '@tarojs/components' is restricted"],
  'src/features/canteen/exports-default.ts': ['import-x/no-default-export: Prefer named exports'],
  'src/features/canteen/says-any.ts': ['@typescript-eslint/no-explicit-any: Unexpected any'],
  'src/features/canteen/floats-a-promise.ts': ['@typescript-eslint/no-floating-promises: Promises must be awaited'],
  'src/features/canteen/disables-lint.ts': ["eslint: '/* eslint-disable no-restricted-syntax */' has no effect"],
  'src/features/canteen/ignores-types.ts': ['@typescript-eslint/ban-ts-comment: '],
  'test/weapp/scripts-request.ts': [syntax('Flows use real HTTP')],
  'test/weapp/launches-with-request.ts': [syntax('Flows use real HTTP')],
  'test/e2e/intercepts.ts': [syntax('Flows use real HTTP')],
}

test.each(Object.entries(broken))('%s is refused', (file, expected) => {
  expect(said.get(file)).toEqual(expected.map((start) => expect.stringContaining(start) as string))
})

test('every other file of the fixtures is allowed', () => {
  const rest = [...said].filter(([file]) => !(file in broken))
  expect(rest.map(([file]) => file)).toEqual(
    expect.arrayContaining([
      'src/features/canteen/allowed.ts',
      'src/pages/pay/allowed.tsx',
      'src/platform/dev-mock/index.h5.ts',
      'src/platform/navigation/index.h5.ts',
      'mock/operations/allowed.ts',
      'mock/domain/ledger/allowed.ts',
    ]),
  )
  expect(rest.filter(([, messages]) => messages.length > 0)).toEqual([])
})

test('a file of 301 lines is refused', async () => {
  const text = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line}\n`).join('')
  expect(await lintText('src/features/canteen/rules.ts', text)).toEqual([expect.stringContaining('max-lines: ')])
})
