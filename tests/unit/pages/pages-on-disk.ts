import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseHTML } from "linkedom"
import type { PageKind } from "../../../src/rows"

export const room = fileURLToPath(new URL("../../../src/pages/", import.meta.url))

/** An address of each page kind, as the browser shows it. */
export const addresses: Record<PageKind, string> = {
  "qianniu-reviews":
    "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?current=1&pageSize=20",
  "classic-reviews":
    "https://rate.taobao.com/user-myrate-UvCk0--banner%7C1--receivedOrPosted%7C0--buyerOrSeller%7C0--currentPage%7C1.htm?rateList",
  "qianniu-orders": "https://qn.taobao.com/home.htm/trade-platform/tp/sold",
  "classic-orders":
    "https://trade.taobao.com/trade/itemlist/list_sold_items.htm?action=itemlist/SoldQueryAction"
}

/** The room's folders that are page kinds; `reading` holds what they share. */
export const folders = (): string[] =>
  readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "reading")
    .map(({ name }) => name)

export const fileOf = (kind: string, name: string): string => readFileSync(`${room}${kind}/${name}`, "utf8")

export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document

/** A page of the list with nothing but this inside its body. */
export const bare = (body: string): Document =>
  documentOf(`<!doctype html><html><head><title>千牛</title></head><body>${body}</body></html>`)
