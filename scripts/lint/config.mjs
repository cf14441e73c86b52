import path from 'node:path'
import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { boundariesRules, boundariesSettings } from './boundaries.mjs'
import { importRules, syntaxRules } from './restrictions.mjs'
import { codeRules, typedRules } from './rules.mjs'

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']
const PROGRAM = ['src/**/*.{ts,tsx}', 'mock/**/*.ts']

/** Suffixes first met in an import without one. Without `.h5` and `.weapp` a platform folder resolves to nothing and no rule sees it. */
const extensions = ['.ts', '.tsx', '.h5.ts', '.h5.tsx', '.weapp.ts', '.weapp.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json']

/**
 * The whole lint configuration for a tree with this project's layout.
 * @param {string} root absolute; the fixtures of test/architecture are a second such tree
 * @param {string[]} projects tsconfig files for the rules that need types
 */
export function createConfig(root, projects) {
  const resolver = { typescript: { project: path.join(root, 'tsconfig.base.json'), extensions } }
  return defineConfig(
    globalIgnores([
      'dist/',
      '.cache/',
      'node_modules/',
      'contract/generated/',
      'test-results/',
      'playwright-report/',
      'test/architecture/fixtures/',
      'test/weapp-host/fixtures/',
      '**/mockServiceWorker.js',
    ]),
    { linterOptions: { noInlineConfig: true } },
    js.configs.recommended,
    { rules: codeRules },
    { files: TYPESCRIPT, extends: [tseslint.configs.recommended] },
    {
      files: TYPESCRIPT,
      languageOptions: { parserOptions: { project: projects, tsconfigRootDir: root } },
      rules: typedRules,
    },
    {
      files: ['**/*.{mjs,cjs,js}'],
      languageOptions: { globals: nodeGlobals, sourceType: 'module' },
    },
    { files: ['mock/console/*.js', 'bench/**/page/*.js'], languageOptions: { globals: browserGlobals } },
    { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
    {
      files: ['src/**/*.{ts,tsx}'],
      plugins: { 'react-hooks': reactHooks },
      rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
    },
    {
      files: PROGRAM,
      plugins: { boundaries, 'import-x': importX },
      settings: {
        'import/resolver': resolver,
        'import-x/resolver': resolver,
        'import-x/extensions': ['.ts', '.tsx'],
        'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
        ...boundariesSettings(root),
      },
      rules: {
        ...boundariesRules,
        'import-x/no-cycle': 'error',
        'import-x/no-unresolved': 'error',
        'import-x/no-default-export': 'error',
      },
    },
    { files: ['src/pages/**', 'src/app.tsx', 'src/**/*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
    { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': importRules.src, 'no-restricted-syntax': syntaxRules.src } },
    { files: ['src/features/*/index.ts'], rules: { 'no-restricted-imports': importRules.door } },
    { files: ['src/shared/lib/**'], rules: { 'no-restricted-imports': importRules.sharedLib } },
    { files: ['src/platform/navigation/**'], rules: { 'no-restricted-syntax': syntaxRules.navigation } },
    { files: ['src/platform/{random,lock}/**'], rules: { 'no-restricted-syntax': syntaxRules.randomSource } },
    { files: ['src/shared/lib/clock.ts'], rules: { 'no-restricted-syntax': syntaxRules.clock } },
    { files: ['mock/**/*.ts'], rules: { 'no-restricted-imports': importRules.mock, 'no-restricted-syntax': syntaxRules.mock } },
    {
      files: ['mock/{domain,operations,kit,seeds,scenarios}/**', 'mock/browser.ts'],
      ignores: ['**/*.test.ts'],
      rules: { 'no-restricted-imports': importRules.mockPure },
    },
    { files: ['mock/{browser,node}.ts', 'mock/**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
    { files: ['mock/{server,node}.ts', 'mock/server/**', 'mock/**/clock.ts'], rules: { 'no-restricted-syntax': syntaxRules.clock } },
    // Playwright reads a fixture's needs from its destructured first argument; none is `{}`.
    { files: ['test/support/e2e.ts'], rules: { 'no-empty-pattern': 'off' } },
    // The == of WXML's expressions is JavaScript's.
    { files: ['test/weapp-host/src/wxml/expression.mjs'], rules: { eqeqeq: 'off' } },
    { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
    { files: ['test/{weapp,e2e}/**'], rules: { 'no-restricted-syntax': syntaxRules.flows } },
  )
}

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']))

const browserGlobals = readonly(['document', 'window', 'navigator', 'location', 'FormData', 'Option', 'HTMLElement', 'fetch', 'URL'])

const nodeGlobals = readonly(
  ['Buffer', 'URL', 'URLSearchParams', 'clearInterval', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setImmediate',
    'setInterval', 'setTimeout', 'structuredClone', 'require', 'module', '__dirname'],
)
