// Static checks of a built mini-program: what WeChat's compiler, uploader or devices would refuse.
import { checkCode } from './code.mjs'
import { checkWithCompilers } from './compilers.mjs'
import { checkSizes, checkTabs } from './packages.mjs'
import { checkPages } from './pages.mjs'
import { Project } from './project.mjs'
import { checkSettings } from './settings.mjs'

export { explanations } from './explanations.mjs'

/**
 * @param {string} dir the built mini-program
 * @param {{ ecmaVersion?: number, requireDomains?: string[] }} [options] language level; the list of request domains
 * @returns {{ errors: Finding[], warnings: Finding[], info: object }}
 * @typedef {{ rule: string, message: string }} Finding `rule` is a key of `explanations`
 */
export function check(dir, options = {}) {
  const project = new Project(dir)
  const { errors, warnings, info } = project
  if (errors.length) return { errors, warnings, info }
  checkPages(project)
  checkWithCompilers(project)
  checkTabs(project)
  checkSizes(project)
  checkSettings(project)
  checkCode(project, options)
  info.pages = project.pages
  return { errors, warnings, info }
}
