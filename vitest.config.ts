import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const at = (path: string) => resolve(import.meta.dirname, path)

/** `.h5` first, as in the H5 build: a platform folder has only its two suffixed doors. */
const extensions = ['.h5.tsx', '.h5.ts', '.mjs', '.js', '.ts', '.tsx', '.json']

const shared = {
  resolve: {
    extensions,
    alias: [
      { find: /^@tarojs\/taro$/, replacement: at('test/support/taro-double.ts') },
      { find: /^@tarojs\/components$/, replacement: at('config/h5-slim/components.ts') },
      { find: /^@contract\//, replacement: `${at('contract')}/` },
      { find: /^@mock\//, replacement: `${at('mock')}/` },
      { find: /^@\//, replacement: `${at('src')}/` },
    ],
  },
  esbuild: { jsx: 'automatic' as const, target: 'es2022' },
}

/** Long: a loaded machine is no failure, and tests assert behaviour, not speed. */
const UNIT_TIMEOUT_MS = 30_000

const common = {
  testTimeout: UNIT_TIMEOUT_MS,
  restoreMocks: true,
  env: { TZ: 'Asia/Shanghai', TARO_ENV: 'h5', TARO_APP_MOCK: '', TARO_APP_API_ORIGIN: 'http://127.0.0.1:8080' },
}

/** A project of slow end-to-end checks: long limits, and one file after the other unless each has a server of its own. */
const slow = (name: string, include: string[], seconds: number, options: { fileParallelism?: true; isolate?: false } = {}) => ({
  ...shared,
  test: { ...common, name, include, testTimeout: seconds * 1000, hookTimeout: seconds * 1000, fileParallelism: false, ...options },
})

export default defineConfig({
  test: {
    // Vitest alone would leave one core free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          ...common,
          name: 'src',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup-dom.ts'],
          server: { deps: { inline: [/@tarojs[\\/]components-react/] } },
          // The app keeps state in its modules, so each file has modules of its own: in a context, which is made sooner than a process.
          pool: 'vmThreads',
        },
      },
      {
        ...shared,
        test: {
          ...common,
          name: 'node',
          include: ['{mock,scripts,config,bench}/**/*.test.ts', 'test/{contract,sim,support}/**/*.test.ts'],
          // What these test keeps nothing in its modules (a backend has its store): the files share them, which halves the time.
          isolate: false,
        },
      },
      slow('architecture', ['test/architecture/**/*.test.ts'], 120),
      slow('weapp-host', ['test/weapp-host/**/*.test.mjs'], 60),
      // The mini-program runs in contexts of its own; what the files share is its host.
      slow('weapp', ['test/weapp/**/*.test.ts'], 60, { fileParallelism: true, isolate: false }),
      slow('durability', ['test/durability/**/*.test.ts'], 120),
    ],
  },
})
