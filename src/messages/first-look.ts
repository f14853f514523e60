/** What the worker leaves for the popup's first frame: in memory, until the browser is closed. */
import browser from "webextension-polyfill"

const NAME = "firstLook"

/** Undefined where nothing was left. Written below, into storage that only this extension reaches. */
export async function keptFirstLook(): Promise<unknown> {
  const text = (await browser.storage.session.get(NAME))[NAME]
  return typeof text === "string" ? JSON.parse(text) : undefined
}

/** As one text: the browser hands over a list of thousands value by value, which costs a popup's first frame. */
export async function keepFirstLook(look: object): Promise<void> {
  await browser.storage.session.set({ [NAME]: JSON.stringify(look) })
}
