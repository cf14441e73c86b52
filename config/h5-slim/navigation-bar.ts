/** The app draws its own header on H5, with roles and in care mode's size. */
export function initNavigationBar(): void {
  return undefined
}
