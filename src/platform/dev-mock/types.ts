/** Development only: starts the in-browser mock when the build asked for it (`TARO_APP_MOCK=msw`). */
export type StartDevMock = () => void
