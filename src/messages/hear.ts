/** What a seller's page hears from the worker, and from nobody else. Holds no schema: content scripts stay small. */
import browser, { type Runtime } from "webextension-polyfill"
import { PREFIX } from "./envelope"
import type { PageMapping } from "./mapping"

/** Read anew, with these: what was taught has changed. */
export interface Told {
  readonly mappings: readonly PageMapping[]
}

export const TOLD = `${PREFIX}taught`

/** Calls `listener` at each word of the worker's, until the function that it returns is called. */
export function hearWorker(listener: (told: Told) => void): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return
    if ((message as { type?: unknown } | null)?.type === TOLD) listener(message as Told)
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}
