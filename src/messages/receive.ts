/** The only receive. */
import browser, { type Runtime } from "webextension-polyfill"
import { dispatch, type Handlers } from "./dispatch"

/** Call once, at the top level of the worker, before anything is awaited. */
export function receive(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL("") }
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    dispatch(message, sender, own, handlers)
  )
}
