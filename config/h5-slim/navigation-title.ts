import { eventCenter } from '@tarojs/runtime'

interface PageContext {
  readonly originPathname: string
  readonly pageConfig?: { readonly navigationBarTitleText?: string }
  readonly config: { readonly window?: { readonly navigationBarTitleText?: string } }
}

/** What is left of Taro's navigation bar: the document's title, for each page. */
export default class NavigationBarHandler {
  private readonly titles: Record<string, string> = {}

  constructor(private readonly context: PageContext) {
    eventCenter.on('__taroH5SetNavigationBarTitle', (title: unknown) => this.setTitle(title))
  }

  load(): void {
    this.setTitle()
  }

  setNavigationBarVisible(): void {
    return undefined
  }

  private setTitle(title?: unknown): void {
    const { originPathname, pageConfig, config } = this.context
    if (typeof title === 'string') this.titles[originPathname] = title
    const fallback = pageConfig?.navigationBarTitleText ?? config.window?.navigationBarTitleText
    document.title = this.titles[originPathname] ?? fallback ?? document.title
  }
}
