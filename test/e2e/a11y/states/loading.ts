import type { Locator, Page } from '@playwright/test'

/** The place of what has not come yet. */
export const loading = (page: Page): Locator => page.getByRole('status', { name: '正在载入' })
