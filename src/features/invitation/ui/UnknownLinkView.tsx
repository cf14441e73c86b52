import { StateView } from '@/shared/ui'

/** A link that opens nothing (any more). */
export const UnknownLinkView = () => (
  <StateView kind='error' title='这个链接打不开来访信息' text='可能没有复制完整，或者邀请人换了新链接。请回到收到的消息里再点一次，或请邀请人重新发' />
)
