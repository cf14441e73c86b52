/** CSS lengths for the app's own navigation bar, ready for a `style` value. */
export interface NavInsets {
  /** Free space above the bar: status bar or notch. */
  top: string
  /** Height of the bar itself. */
  height: string
  /** Space at the end of the bar that belongs to WeChat's capsule button. */
  end: string
}

export type ReadNavInsets = () => NavInsets
