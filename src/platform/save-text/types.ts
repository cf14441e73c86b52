/** How a text became the user's own: as a file, or in the clipboard where there are no files to give. */
export type SaveText = (fileName: string, text: string) => Promise<'saved' | 'copied' | 'failed'>
