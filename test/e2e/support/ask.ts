import type { Locator } from '@playwright/test'

const PATIENCE_MS = 5_000

/** Presses the key that asks what became of something. The app asks by itself too; when it was sooner, the key is gone. */
export async function askUnlessSettled(key: Locator): Promise<void> {
  await key.click({ timeout: PATIENCE_MS }).catch(() => undefined)
}
