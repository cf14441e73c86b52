import type { Words } from '@/api/words'
import type { ScanFailure } from '@/platform/scan'

const TYPE = '可以请访客念 6 位通行码'

/** Why nothing could be scanned, in the guard's words. */
export function scanTroubleWords(reason: ScanFailure): Words {
  switch (reason) {
    case 'permission_denied': return { title: '没有相机权限', next: `在系统设置里允许使用相机；${TYPE}` }
    case 'no_camera': return { title: '没有找到相机', next: TYPE }
    case 'insecure_context': return { title: '这个地址不能用相机', next: `换成 https 地址；${TYPE}` }
    case 'busy': return { title: '相机被占用', next: `关掉其他在用相机的应用后再扫；${TYPE}` }
    case 'not_supported': return { title: '这台设备不能扫码', next: TYPE }
    case 'decoder_unavailable': return { title: '识别程序还没下载好', next: `连上网络后再扫；${TYPE}` }
    case 'unreadable_picture': return { title: '这张图片打不开', next: '换一张清楚的照片' }
    case 'nothing_found': return { title: '没有找到二维码', next: '把通行码放在画面中间，屏幕调亮再试' }
  }
}
