import { execFileSync } from 'node:child_process'
import { aptInstall } from './find-chromium.mjs'

/**
 * Whether text in Chinese can be drawn; on Debian as root the font is installed when missing. Only Linux without a
 * desktop lacks one; where fontconfig is absent (macOS, Windows) the system's own fonts are trusted.
 */
export async function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return true
  if ((await aptInstall('fontconfig', 'fonts-noto-cjk')) && hasChineseFont()) return true
  console.error('No Chinese font on this machine, so pages would show empty boxes.')
  console.error('Install one (Debian, Ubuntu: `apt-get install fontconfig fonts-noto-cjk`).')
  return false
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}
