/** The case that was last opened, in the popup or beside a page: in memory, until the browser is closed. */
import browser from "webextension-polyfill"

const NAME = "lastOpened"

/** `place`: `#shop/key`, as the popup's address has it. */
export async function rememberOpened(place: string): Promise<void> {
  await browser.storage.session.set({ [NAME]: place })
}

/** "" where none was. */
export async function lastOpened(): Promise<string> {
  const { [NAME]: place } = await browser.storage.session.get(NAME)
  return typeof place === "string" ? place : ""
}
