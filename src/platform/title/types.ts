/** Names the page for the browser's tab, the task list and screen readers. */
export type SetTitle = (title: string) => void
