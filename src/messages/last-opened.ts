/** The case that was last opened, in the popup or beside a page: in memory, until the browser is closed. */
import browser from "webextension-polyfill"
import { caseAt } from "./place"

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

/** Where it is this case, any of this shop, or any at all. */
export async function forgetOpened(shop: string | null, key: string | null = null): Promise<void> {
  const opened = caseAt(await lastOpened())
  if (shop === null || (opened?.shop === shop && (key === null || opened.key === key)))
    await browser.storage.session.remove(NAME)
}
