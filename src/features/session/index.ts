/** Door of the session feature: who is signed in, and the ways in and out. */
export { agreedVersion, withdrawConsent } from './consent'
export { bindByWechat, onSignOut, signInBySms, signInByWechat, signOut, startSession, type SignInResult } from './sign-in'
export { currentUserId, followOtherTabs, useSession, type KnownUser, type SessionState } from './store'
export { useRequireSession, type ComeBack } from './use-require-session'
export { isInWechat, unbindWechat } from './wechat-binding'
export { useSmsCode } from './use-sms-code'
