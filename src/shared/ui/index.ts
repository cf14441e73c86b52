/**
 * Our small accessible component set, one door. Every screen is
 * `<Page><NavBar/><OfflineBar/><PageBody>…</PageBody><BottomBar/><ToastHost/></Page>` (tabs: `TabBar` instead of `BottomBar`).
 * `Page` carries theme and care mode and brings the tokens, so feature CSS uses only `var(--…)` from tokens.css and never a
 * colour, type size or touch size of its own. Pure views without hooks that touch Taro, safe in the static page: all but
 * Field, Sheet, Dialog, ToastHost, PinPad and QrImage. Static HTML has no style attribute: leave out NavBar's insets there. Texts come
 * from the caller: short polite Chinese, verbs on buttons. Our classes start with `u-`; features use a prefix of their own.
 */
export { Amount, type AmountProps } from './Amount'
export { BottomBar, type BottomBarProps } from './BottomBar'
export { Button, type ButtonProps } from './Button'
export { Calendar, type CalendarProps } from './Calendar'
export { Card, type CardProps } from './Card'
export { CheckChips, type CheckChipsProps } from './CheckChips'
export { Chips, type ChipsProps } from './Chips'
export { ChoiceRow, type ChoiceRowProps } from './ChoiceRow'
export { Dialog, type DialogProps } from './Dialog'
export { Facts, type Fact, type FactsProps } from './Facts'
export { Field, type FieldProps } from './Field'
export { Icon, type IconName, type IconProps } from './Icon'
export { Keypad, type KeypadProps } from './Keypad'
export { ListRow, type ListRowProps } from './ListRow'
export { LiveStripe } from './LiveStripe'
export { NavBar, type NavBarProps } from './NavBar'
export { OfflineBar, type OfflineBarProps } from './OfflineBar'
export { Page, PageBody, type PageProps } from './Page'
export { Picture, type PictureName, type PictureProps } from './Picture'
export { PinPad, type PinPadProps } from './PinPad'
export { press, type PressOptions } from './press'
export { QrImage, type QrImageProps } from './QrImage'
export { Ring, type RingProps } from './Ring'
export { Sheet, type SheetProps } from './Sheet'
export { Skeleton, type SkeletonProps } from './Skeleton'
export { StateView, type StateViewProps } from './StateView'
export { StatusMark, type StatusMarkProps, type StatusTone } from './StatusMark'
export { Stepper, type StepperProps } from './Stepper'
export { TabBar, type TabBarProps, type TabKey } from './TabBar'
export { Tick, type TickProps } from './Tick'
export { clearToast, toast, type ToastMessage } from './toast-store'
export { ToastHost } from './ToastHost'
