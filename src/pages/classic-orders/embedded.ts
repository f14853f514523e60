import { Order } from "../../rows"
import type { Seen } from "../page"
import { seenRow } from "../reading/seen-row"
import { orderFrom, soldAnswer } from "../reading/sold-answer"
import { unquote } from "./unquote"

const largest = 8_000_000

/** The orders of `var data = JSON.parse('…')`, or null where the page holds no such script. */
export function embeddedOrders(document: Document, onScreen: ReadonlyMap<string, Element>): Seen | null {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const source = script.textContent ?? ""
    if (source.length > largest || !source.includes("mainOrders")) continue
    const call = /\bdata\s*=\s*JSON\.parse\(\s*(?=['"])/.exec(source)
    if (!call) continue
    const answer = soldAnswer(unquote(source, call.index + call[0].length))
    if (!answer) continue
    const holder = script.parentElement ?? script
    const total = answer.page?.totalNumber
    return {
      ...(total !== undefined && Number.isSafeInteger(total) && total >= 0 ? { total } : {}),
      list: document.querySelector("#sold_container") ?? holder,
      rows: answer.mainOrders.map((order) =>
        seenRow(onScreen.get(idOf(order)) ?? holder, Order, () => orderFrom(order))
      )
    }
  }
  return null
}

const idOf = (order: unknown) => String((order as { id?: unknown } | null)?.id ?? "")
