import type { MockConsole } from '../../support/mock-console'

/**
 * Moves the server's clock to a time of today in Asia/Shanghai: the hour decides the meal, so no spec may depend on when it
 * runs. It stays today, because the phone's own clock tells the app the month before the server does.
 */
export async function setTimeOfDay(mock: MockConsole, time: `${number}:${number}`): Promise<void> {
  const { at } = (await mock.state()).clock
  await mock.setClock({ shiftMs: Date.parse(`${at.slice(0, 10)}T${time}:00+08:00`) - Date.parse(at) })
}
