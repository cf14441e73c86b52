import webpack, { type Compiler } from 'webpack'

/** Takes the place of Taro's entry, which the given module loads. The options keep naming the old one: Taro finds the app's configuration by it. */
export class StartPlugin {
  constructor(private readonly start: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.entryOption.tap('StartPlugin', (context) => {
      new webpack.EntryPlugin(context, this.start, { name: 'app' }).apply(compiler)
      return true
    })
  }
}
