import { ScanPage } from '../../pages/scan-page'
import { people } from '../../support/people'
import type { ScreenState } from '../screen-state'

/** The scanner with and without a camera, and a text that is no window's code. */
export const scanStates: readonly ScreenState[] = [
  { name: 'scan-full', route: 'scan', as: people.chen, camera: true, at: '/scan', shows: '把二维码放进画面' },
  { name: 'scan-error', route: 'scan', as: people.chen, at: '/scan', shows: /^没有(找到相机|相机权限)$/ },
  {
    name: 'scan-refused', route: 'scan', as: people.chen, at: '/scan',
    act: (page) => new ScanPage(page).typeCode('https://canteen.example.com/p/?c=A'), shows: '这不是本系统的收款码',
  },
  {
    name: 'scan-empty', route: 'scan', as: people.chen, at: '/scan',
    act: (page) => page.getByRole('button', { name: '下一步' }).click(), shows: '请输入二维码下方的编码',
  },
]
