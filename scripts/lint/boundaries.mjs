/** Which feature may import which other feature's door (its index.ts). Everybody may use the first two. */
const everybodyUses = ['session', 'shell']
const featureDoors = {
  checkout: ['canteen', 'market', 'laundry', 'workbench', 'matters', 'home', 'me'],
  canteen: ['home', 'matters', 'workbench'],
  wallet: ['canteen', 'checkout', 'home', 'me'],
  coupons: ['canteen'],
  visits: ['invitation', 'gate', 'notices', 'home', 'matters'],
  'visit-when': ['visits', 'invitation'],
  invitation: ['gate'],
  pin: ['checkout', 'mall'],
}

const folder = (type, pattern, capture) => ({ type, pattern, partialMatch: false, ...(capture && { capture: [capture] }) })

/** The parts of the program, by folder from the root; the first that fits counts. */
export const elements = [
  folder('page', 'src/pages/*'),
  folder('feature', 'src/features/*', 'feature'),
  folder('api', 'src/api'),
  folder('platform', 'src/platform/*', 'concern'),
  folder('shared-ui', 'src/shared/ui'),
  folder('shared-lib', 'src/shared/lib'),
  folder('app', 'src/app'),
  folder('sw', 'src/sw'),
  folder('contract', 'contract/generated'),
  folder('mock-domain', 'mock/domain'),
  folder('mock-store', 'mock/store'),
  folder('mock-kit', 'mock/kit'),
  folder('mock-operations', 'mock/operations'),
  folder('mock-seeds', 'mock/seeds'),
  folder('mock-scenarios', 'mock/scenarios'),
  folder('mock-mount', 'mock'),
  folder('test-support', 'test/support'),
]

/** Files that are special wherever they lie. */
export const fileCategories = [
  { category: 'test', pattern: '**/*.test.{ts,tsx}' },
  { category: 'door', pattern: 'src/features/*/index.ts' },
  { category: 'screen', pattern: 'src/features/*/screens/**' },
  { category: 'screen', pattern: 'src/app/*-screen.tsx' },
  { category: 'entry', pattern: 'src/*.{ts,tsx,css}' },
  { category: 'view', pattern: 'src/features/*/ui/*View.tsx' },
  { category: 'route-page', pattern: 'src/app/route-page.tsx' },
  { category: 'shells', pattern: 'src/app/shells.tsx' },
  { category: 'early-script', pattern: 'src/app/early-*.h5.ts' },
  { category: 'early', pattern: ['src/features/*/early.ts', 'src/features/session/user-key.ts'] },
  { category: 'ambient', pattern: 'src/**/*.d.ts' },
  { category: 'mock-bridge', pattern: 'src/platform/dev-mock/index.h5.ts' },
]

const element = (...types) => ({ element: { types } })
const door = (feature) => ({ element: { types: 'feature', captured: { feature } }, file: { categories: 'door' } })
const file = (category) => ({ file: { categories: category } })
const allow = (from, ...to) => ({ from, allow: { to } })

const anyMock = ['mock-domain', 'mock-store', 'mock-kit', 'mock-operations', 'mock-seeds', 'mock-scenarios', 'mock-mount']

/**
 * Who may import whom; what is not allowed is an error. Imports inside one part are its own affair, but for the door (restrictions.mjs).
 */
export const policies = [
  allow(element('page'), file('screen'), file('route-page')),
  allow(element('feature'), element('api', 'platform', 'shared-ui', 'shared-lib', 'contract'), ...everybodyUses.map(door)),
  ...Object.entries(featureDoors).map(([feature, users]) =>
    allow({ element: { types: 'feature', captured: { feature: users } } }, door(feature)),
  ),
  allow(element('api'), element('contract', 'platform', 'shared-lib')),
  allow(element('platform'), element('shared-lib')),
  allow(element('shared-ui'), element('shared-lib')),
  allow(element('app'), element('api', 'platform', 'shared-ui', 'shared-lib'), file('door')),
  allow(file('shells'), file('view')),
  allow(file('early-script'), file('early')),
  allow(file('entry'), file('entry'), element('app', 'platform', 'shared-ui', 'shared-lib')),
  allow(element('sw'), element('shared-lib')),
  allow(file('mock-bridge'), { element: { types: 'mock-mount' } }),

  allow(element(...anyMock), element('contract', 'shared-lib')),
  { from: element('mock-domain'), allow: { to: element('mock-store'), dependency: { kind: 'type' } } },
  allow(element('mock-kit'), element('mock-store', 'mock-domain')),
  allow(element('mock-operations'), element('mock-domain', 'mock-store', 'mock-kit')),
  allow(element('mock-seeds'), element('mock-domain', 'mock-store', 'mock-kit')),
  allow(element('mock-scenarios'), element('mock-domain', 'mock-store', 'mock-kit', 'mock-operations', 'mock-seeds')),
  allow(element('mock-mount'), element(...anyMock)),

  allow(file('test'), element('test-support')),
  { from: { ...element(...anyMock), ...file('test') }, allow: { to: element(...anyMock) } },
]

export const boundariesSettings = (root) => ({
  'boundaries/root-path': root,
  'boundaries/include': ['src/**', 'mock/**', 'contract/generated/**', 'test/support/**'],
  'boundaries/elements': elements,
  'boundaries/elements-single-match': true,
  'boundaries/files': fileCategories,
  'boundaries/flag-as-external': { unresolvableAlias: false },
})

export const boundariesRules = {
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      policies,
      checkInternals: false,
      message:
        '{{from.element.types}} may not import {{dependency.source}} ({{to.element.types}}). Who may import whom: docs/ARCHITECTURE.md.',
    },
  ],
  'boundaries/no-unknown-dependencies': 'error',
  'boundaries/no-unknown-files': 'error',
}
