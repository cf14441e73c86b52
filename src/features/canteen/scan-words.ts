import type { Words } from '@/api/words'
import type { ScanFailure } from '@/platform/scan'

const OTHER_WAYS = '可以从相册选图，或手工输入窗口编码'

/** Why there is nothing to scan with, or nothing was found, in the user's words. */
export function scanFailureWords(reason: ScanFailure): Words {
  switch (reason) {
    case 'permission_denied': return { title: '没有相机权限', next: `在系统设置里允许使用相机后再扫；${OTHER_WAYS}` }
    case 'no_camera': return { title: '没有找到相机', next: OTHER_WAYS }
    case 'insecure_context': return { title: '这个地址不能用相机', next: `换成 https 地址后再扫；${OTHER_WAYS}` }
    case 'busy': return { title: '相机被占用', next: `关掉其他在用相机的应用后再扫；${OTHER_WAYS}` }
    case 'not_supported': return { title: '这台设备不能扫码', next: OTHER_WAYS }
    case 'decoder_unavailable': return { title: '识别程序还没下载好', next: '连上网络后再扫，或手工输入窗口编码' }
    case 'unreadable_picture': return { title: '这张图片打不开', next: '换一张清楚的照片' }
    case 'nothing_found': return { title: '没有找到二维码', next: '把二维码放在画面中间、照亮一点再试' }
  }
}
