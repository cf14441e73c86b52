/** The prerendered picture of a screen that a browser shows before any script runs (ADR 0002). */
export interface Shell {
  /**
   * Removes the shell in the frame in which the real screen is committed: call it in `useLayoutEffect` of that screen.
   * Scroll position and the focused field go over to the screen.
   */
  dropShell(): void
  /** What was typed into the shell's field before the app took over; '' if nothing or if there is no shell. Read it before `dropShell`. */
  takeShellInput(name: string): string
  /** Name (`data-tap`) of the last thing tapped on the shell while nothing could answer yet; '' if none. */
  takeShellTap(): string
}
