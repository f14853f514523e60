/** What a seller's page hears from the worker, and from nobody else. Holds no schema: content scripts stay small. */
import browser, { type Runtime } from "webextension-polyfill"
import { PREFIX } from "./envelope"
import type { PageMapping } from "./mapping"

/** Read anew, with these: what was taught has changed. */
export interface Told {
  readonly mappings: readonly PageMapping[]
}

export const TOLD = `${PREFIX}taught`

/** Open the card of the row under the mouse. */
export const POINTED = `${PREFIX}pointed`

export interface Hearers {
  readonly told: (told: Told) => void
  /** Answers whether there is a card. */
  readonly pointed: () => boolean
}

/** Calls them at each word of the worker's, until the function that it returns is called. */
export function hearWorker({ told, pointed }: Hearers): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender): Promise<boolean> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined
    const { type } = (message ?? {}) as { type?: unknown }
    if (type === TOLD) told(message as Told)
    return type === POINTED ? Promise.resolve(pointed()) : undefined
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}
