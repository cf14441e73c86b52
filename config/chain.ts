import type { IH5Config } from '@tarojs/taro/types/compile'

/** webpack-chain's configuration object as Taro hands it over. */
export type Chain = Parameters<NonNullable<IH5Config<'webpack5'>['webpackChain']>>[0]
