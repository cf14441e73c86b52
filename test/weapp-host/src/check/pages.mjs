import { WxmlFiles } from '../wxml/files.mjs'

/** Every page and component has its files, its templates parse, and what they refer to is there. */
export function checkPages(project) {
  const { app, pages, subs } = project
  if (!app.pages?.length) project.error('pages', 'app.json: no pages')
  if (new Set(pages).size < pages.length) project.error('pages', 'app.json: a page is listed twice')
  for (const page of app.pages ?? []) {
    const sub = subs.find(({ root }) => page.startsWith(root.replace(/\/?$/, '/')))
    if (sub) project.error('pages', `app.json: page ${page} lies in the folder of subpackage ${sub.root}`)
  }
  const wxml = new WxmlFiles(project.root)
  const units = collectUnits(project, wxml)
  checkStyles(project, wxml, units)
}

/** All pages and the components they use, directly or not. */
function collectUnits(project, wxml) {
  const units = new Set()
  const queue = [...project.pages]
  if (project.app.tabBar?.custom) queue.push('custom-tab-bar/index')
  for (const place of Object.values(project.app.usingComponents ?? {})) queue.push(place.replace(/^\//, ''))
  while (queue.length) {
    const unit = queue.pop()
    if (units.has(unit)) continue
    units.add(unit)
    for (const kind of ['js', 'wxml'])
      if (!project.has(`${unit}.${kind}`)) project.error('missing', `${unit}.${kind} is missing`)
    queue.push(...usedBy(project, wxml, unit))
    checkTemplate(project, wxml, unit)
  }
  return units
}

function usedBy(project, wxml, unit) {
  if (!project.has(`${unit}.json`)) {
    if (!project.pages.includes(unit)) project.error('missing', `${unit}.json is missing`)
    return []
  }
  const used = []
  for (const [tag, reference] of Object.entries(project.json(`${unit}.json`).usingComponents ?? {})) {
    if (/^(plugin|dynamicLib):/.test(reference)) continue
    const place = wxml.resolve(reference, unit)
    if (!project.has(`${place}.wxml`) && project.has(`${place}/index.wxml`)) used.push(`${place}/index`)
    else if (project.has(`${place}.json`) || project.has(`${place}.wxml`)) used.push(place)
    else project.error('missing', `${unit}.json: component <${tag}> ${reference} is not there`)
  }
  return used
}

function checkTemplate(project, wxml, unit) {
  if (!project.has(`${unit}.wxml`)) return
  try {
    wxml.load(`${unit}.wxml`)
  } catch (error) {
    project.error('wxml', `${unit}.wxml: ${error.message}`)
  }
}

function checkStyles(project, wxml, units) {
  for (const file of project.files.filter((name) => name.endsWith('.wxss'))) {
    const text = project.read(file)
    for (const [, place] of text.matchAll(/@import\s+["']([^"']+)["']/g)) {
      if (!project.has(wxml.resolve(place, file)))
        project.error('missing', `${file}: @import ${place} is not there`)
    }
    const unit = file.slice(0, -'.wxss'.length)
    const ofComponent = units.has(unit) && !project.pages.includes(unit)
    if (ofComponent && /(^|[},\s])(\*|view|text|button|input|image|#[\w-]+)\s*[,{]/.test(text)) {
      project.warn('component-selectors', `${file}: tag, id and * selectors do not work in a component's WXSS`)
    }
  }
}
