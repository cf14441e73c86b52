// CommonJS because Babel loads it synchronously inside webpack's loader while the package itself is ESM.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // WeChat's oldest supported engines: no `#private`, no `?.` may survive. H5 phones of the same age work as well.
        targets: { chrome: '64', ios: '11' },
        useBuiltIns: false,
      },
    ],
  ],
  // What our code and our libraries never rely on; each saves helper calls in every class and every `?.`.
  assumptions: {
    ignoreFunctionLength: true,
    noDocumentAll: true,
    objectRestNoSymbols: true,
    privateFieldsAsProperties: true,
    pureGetters: true,
    setPublicClassFields: true,
    setSpreadProperties: true,
  },
}
