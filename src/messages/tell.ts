/** The worker's words to the seller's pages that are open. */
import browser from "webextension-polyfill"
import { POINTED, TOLD, type Told } from "./hear"
import { sellerPatterns } from "./seller-hosts"

/** Pages without our script, or with an old one, hear nothing; they ask when they are next opened. */
export async function tellPages({ mappings }: Told): Promise<void> {
  const tabs = await browser.tabs.query({ url: sellerPatterns })
  const message = { type: TOLD, mappings }
  await Promise.allSettled(tabs.map(({ id }) => id && browser.tabs.sendMessage(id, message, { frameId: 0 })))
}

/** Asks one page to open the card of the row under the mouse; false where it has none, or does not answer. */
export async function pointToRow(tab: number): Promise<boolean> {
  const asked = browser.tabs.sendMessage(tab, { type: POINTED }, { frameId: 0 })
  return (await asked.catch(() => false)) === true
}
