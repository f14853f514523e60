/** 给这条评价记一笔: an entry in the menu of the right mouse button, on the seller's pages alone. */
import browser from "webextension-polyfill"
import { sellerPatterns } from "../messages/seller-hosts"
import { pointToRow } from "../messages/tell"
import type { Shell } from "./shell"

const NOTE_ROW = "note-row"

const titles = { zh: "给这条评价记一笔", en: "Note something for this review" } as const

/** The browser keeps the entry, with the one of the version before: both are made anew. */
export async function offerRowMenu(language: keyof typeof titles): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: NOTE_ROW,
    title: titles[language],
    contexts: ["page", "selection", "link", "image", "editable"],
    documentUrlPatterns: sellerPatterns
  })
}

/** Opens the row's card on the page; where that row has none, the popup with what is to be done. */
export async function chooseFromRowMenu(
  { popUp }: Pick<Shell, "popUp">,
  item: string | number,
  tab: number | undefined
): Promise<void> {
  if (item !== NOTE_ROW) return
  if (tab === undefined || !(await pointToRow(tab))) await popUp("")
}
