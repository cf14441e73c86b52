const KB = 1024
const MB = 1024 * KB
/** https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html and .../reference/configuration/app.html#tabBar */
const LIMITS = { package: 2 * MB, total: 30 * MB, tabIcon: 40 * KB, media: 200 * KB }
const MEDIA = /\.(png|jpe?g|gif|webp|svg|mp3|mp4|ttf|woff2?)$/i

const kib = (bytes) => `${(bytes / KB).toFixed(1)} KiB`

/** The tab bar's items and icons. */
export function checkTabs(project) {
  const tabs = project.app.tabBar?.list
  if (!tabs) return
  if (tabs.length < 2 || tabs.length > 5)
    project.error('tabs', `app.json: tabBar has ${tabs.length} items, 2 to 5 are allowed`)
  for (const tab of tabs) {
    if (!project.app.pages?.includes(tab.pagePath)) {
      project.error('tabs', `app.json: tab page ${tab.pagePath} is not in "pages" (main package)`)
    }
    for (const key of ['iconPath', 'selectedIconPath']) if (tab[key]) checkIcon(project, key, tab[key])
  }
}

function checkIcon(project, key, place) {
  const file = place.replace(/^\//, '')
  if (!project.has(file)) project.error('missing', `app.json: ${key} ${place} is not there`)
  else if (project.size(file) > LIMITS.tabIcon) {
    project.error('tabs', `app.json: ${place} is ${kib(project.size(file))}, 40 KiB are allowed`)
  } else if (!/\.(png|jpe?g)$/i.test(file))
    project.error('tabs', `app.json: ${place}: tab icons must be png or jpg`)
}

/** The size of each package and of large media in them. */
export function checkSizes(project) {
  const sizes = { main: 0 }
  for (const file of project.shipped) {
    const name = project.subOf(file)?.root ?? 'main'
    sizes[name] = (sizes[name] ?? 0) + project.size(file)
  }
  project.info.sizes = Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, kib(bytes)]))
  for (const [name, bytes] of Object.entries(sizes)) {
    if (bytes > LIMITS.package) project.error('size', `package "${name}" is ${kib(bytes)}, 2048 KiB are allowed`)
    else if (bytes > LIMITS.package * 0.85)
      project.warn('size-near', `package "${name}" is ${kib(bytes)} of 2048 KiB`)
  }
  const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
  if (total > LIMITS.total) project.error('size', `all packages together are ${kib(total)}, 30 MiB are allowed`)
  for (const file of project.shipped.filter((name) => MEDIA.test(name))) {
    if (project.size(file) > LIMITS.media) project.warn('media', `${file} is ${kib(project.size(file))}`)
  }
}
