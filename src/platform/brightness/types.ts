/** Makes the screen bright and keeps it on, for a code that is scanned; answers what puts it back. */
export type Brighten = () => () => void
