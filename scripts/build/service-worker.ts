import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { injectManifest } from 'workbox-build'

/** Bundles the worker and writes the list of precached files into it; returns how many files and bytes that is. */
export async function buildServiceWorker(out: string): Promise<{ count: number; bytes: number }> {
  const bundled = join(out, 'sw.bundle.js')
  await build({
    entryPoints: ['src/sw/worker.ts'],
    outfile: bundled,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    tsconfig: 'src/sw/tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '@': join(process.cwd(), 'src') },
  })
  const { count, size, warnings } = await injectManifest({
    swSrc: bundled,
    swDest: join(out, 'sw.js'),
    globDirectory: out,
    globPatterns: ['*.html', 'js/*.js', 'css/*.css', 'manifest.webmanifest', 'icons/icon.svg'],
    globIgnores: ['sw*.js'],
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
  })
  rmSync(bundled)
  if (warnings.length > 0) throw new Error(warnings.join('; '))
  return { count, bytes: size }
}
