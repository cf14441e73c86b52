/** Why each finding matters and what to do about it; printed once a rule by `weapp-host check`. */
export const explanations = {
  missing:
    'WeChat refuses to compile a package in which a declared file is not there. Look at the build above this check.',
  json: 'The file has to be plain JSON.',
  pages: 'A page belongs to exactly one package and is listed once (app.json: pages, subPackages).',
  wxml: 'The template does not parse, so WeChat would not compile it.',
  compiler: "WeChat's own compiler refused the file; its words are above.",
  'component-selectors':
    "A component's WXSS knows class selectors only; tag, id and * selectors are dropped with a warning on the phone.",
  tabs: 'Tab bars have 2 to 5 items, all pages of the main package, with PNG or JPEG icons of at most 40 KB.',
  size: 'The main package and each subpackage may be 2 MB, all together 30 MB; the upload is refused above that.',
  'size-near':
    'Less than 15 % are left of the 2 MB that a package may have: move code to a subpackage before it fails.',
  media:
    'The quality scan at upload wants pictures and sounds inside the package below 200 KB: serve large ones from the network.',
  lazy: 'Without "lazyCodeLoading": "requiredComponents" the start runs the code of every page; the quality scan asks for it.',
  sitemap: 'Without sitemapLocation the file sitemap.json is ignored.',
  'url-check': 'With urlCheck off, DevTools accepts request domains that phones refuse. Only for development.',
  appid: 'A tourist or empty appid runs in DevTools only. The office that deploys fills in its own.',
  http: 'Phones only take https addresses from the list of request domains. An address of this machine is fine while developing.',
  domains: 'The address is not in the list of request domains, so phones refuse it.',
  syntax: 'Older WeChat engines cannot read newer syntax and show a blank page.',
  eval: 'The logic layer refuses to make code from text, on every device.',
  'absent-global':
    'The name exists in browsers or Node, not in the logic layer: calling it throws, reading it gives undefined. ' +
    'Use what platform/ offers, or guard it with typeof.',
  'partial-global':
    'Some devices lack the name (Intl on Android, for instance): guard it with typeof or do without.',
  privacy:
    'Since 2022 APIs for places and addresses must be listed in requiredPrivateInfos, and only those that the code calls: ' +
    'https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#requiredPrivateInfos',
  permission:
    'Asking for the place needs a sentence that tells why (app.json: permission["scope.userLocation"].desc).',
}
