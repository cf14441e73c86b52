import { mainPages, pagePath, subPackages, tabs } from './shared/lib/routes'

const sea = '#0B57D0'

/** H5 draws its own tab bar and header (roles, care mode); WeChat draws native ones (see docs/decisions/0007-navigation.md). */
const weappOnly = {
  tabBar: {
    color: '#4A5260',
    selectedColor: sea,
    backgroundColor: '#FFFFFF',
    borderStyle: 'white' as const,
    list: tabs.map(({ id, label }) => ({ pagePath: pagePath(id), text: label })),
  },
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation' as const],
  permission: { 'scope.userLocation': { desc: '用于确认您在就餐地点附近，防止虚假扫码' } },
}

export default defineAppConfig({
  pages: mainPages(),
  subPackages: subPackages(),
  window: {
    navigationBarTitleText: 'e管家',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F4F6FA',
    backgroundTextStyle: 'dark',
    // On H5 it would bring Taro's own pull-down component; browsers have a reload.
    ...(process.env.TARO_ENV === 'weapp' ? { enablePullDownRefresh: true } : {}),
  },
  ...(process.env.TARO_ENV === 'weapp' ? weappOnly : { animation: false }),
})
