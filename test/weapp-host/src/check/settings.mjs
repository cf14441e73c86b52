/** app.json and project.config.json: what the upload's quality scan asks for. */
export function checkSettings(project) {
  const { app } = project
  if (app.lazyCodeLoading !== 'requiredComponents') {
    project.warn('lazy', 'app.json: "lazyCodeLoading": "requiredComponents" is not set')
  }
  if (!app.sitemapLocation && project.has('sitemap.json'))
    project.warn('sitemap', 'app.json: sitemapLocation is not set')
  const config = project.has('project.config.json') ? project.json('project.config.json') : {}
  if (config.setting?.urlCheck === false) project.warn('url-check', 'project.config.json: urlCheck is off')
  if (!config.appid || /tourist/.test(config.appid)) {
    project.warn('appid', `project.config.json: appid is ${JSON.stringify(config.appid ?? null)}`)
  }
}
