import type { Words } from '@/api/words'
import type { CodeRefusal } from '@/shared/lib/window-code'

const SCAN_AGAIN = '请扫窗口张贴的公务餐二维码'

/** Why a text is not taken for a window code, in the user's words. */
export function refusalWords(reason: CodeRefusal): Words {
  switch (reason) {
    case 'foreign_host': return { title: '这不是本系统的收款码', next: `为了资金安全没有打开它，${SCAN_AGAIN}` }
    case 'homoglyph_host': return { title: '这个二维码在冒充本系统', next: '不要付款，请告诉窗口工作人员' }
    case 'dangerous_scheme': return { title: '这个二维码不安全', next: `没有打开它，${SCAN_AGAIN}` }
    case 'control_characters': return { title: '这个二维码里有隐藏字符', next: `没有打开它，${SCAN_AGAIN}` }
    case 'too_long': return { title: '内容太长，不是收款码', next: SCAN_AGAIN }
    case 'malformed': return { title: '收款码不完整', next: '擦净或展平二维码后再扫，也可以手工输入' }
    case 'not_a_link': return { title: '这不是收款码', next: SCAN_AGAIN }
  }
}
