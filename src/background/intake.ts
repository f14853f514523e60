/** Rows from a page: into the store, then the badge, the notices, and the answer for that page's overlay. */
import { monotonicFactory } from "ulid"
import type { RowsRead } from "../messages/catalogue"
import type { Chips } from "../messages/replies"
import { type Ingested, ingest } from "../store"
import { refreshBadge } from "./badge"
import { chipsFor } from "./chips"
import type { Desk } from "./desk"
import { showNotices } from "./notices/notices"

/**
 * A page that shows no shop name is kept under "": its rows still count, but belong to no shop, and what is
 * missing on it or between its pages is not concluded, since several shops may stand behind it.
 */
export async function takeIn(desk: Desk, message: RowsRead): Promise<Ingested> {
  const { reading, shop, view, pageNumber, pageSize = null } = message
  const { database, shell, judge, isExtortion } = desk
  const ingested = await ingest(database, reading, {
    shop: shop ?? "",
    at: shell.now(),
    view: shop === null ? "a shop without a name" : view,
    pageNumber,
    pageSize,
    judge,
    isExtortion,
    newId: monotonicFactory()
  })
  await refresh(desk)
  return ingested
}

export function answerChips(desk: Desk, message: Pick<RowsRead, "shop" | "reading">): Promise<Chips> {
  return chipsFor(desk, message.shop ?? "", message.reading)
}

/** After every change. Both look at the store, so that a worker killed before this loses nothing by it. */
export async function refresh(desk: Desk): Promise<void> {
  await refreshBadge(desk)
  await showNotices(desk)
}
