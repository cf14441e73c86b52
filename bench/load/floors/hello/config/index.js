/** The second floor: what Taro itself costs, with the same version and the same component mode as the app. */
module.exports = {
  projectName: 'hello',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: process.env.HELLO_OUT,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [],
  cache: { enable: false },
  terser: { enable: true, config: { ecma: 2020, output: { quote_keys: false, comments: false } } },
  mini: {},
  h5: { publicPath: '/', staticDirectory: 'static', useHtmlComponents: true, router: { mode: 'browser' } },
}
