/** What a page may know of its own rows, and of nothing else. */
import { type Case, orderIdOf } from "../cases/case"
import { inConversation } from "../cases/conversation"
import { type Chip, type Chips, FOREVER } from "../messages/replies"
import { refundDuty } from "../orders/clocks"
import { missingItem, stockKeys } from "../orders/missing-item"
import { openThings } from "../orders/open-things"
import type { OrderState } from "../orders/order"
import { refundsUnderWay } from "../orders/refunds"
import { latePercentOf } from "../orders/shipping-promise"
import type { Reading } from "../rows"
import type { Rules } from "../rules/rules"
import { casesOfOrder, itemOf, type KnownRow, knownRows, orderOf, othersOf, rules } from "../store"
import { checklist } from "../today/checklist"
import { mannerOf } from "./advice"
import type { Desk } from "./desk"

export async function chipsFor(desk: Desk, shop: string, reading: Reading): Promise<Chips> {
  const shopRules = await rules(desk.database, shop)
  const rows = await knownRows(desk.database, reading, shop)
  const chips = await Promise.all(rows.map((row) => chipOf(desk, row, shopRules)))
  return {
    chips: chips.filter((chip) => chip !== null),
    rules: shopRules,
    manner: await mannerOf(desk)
  }
}

async function chipOf(desk: Desk, known: KnownRow, shopRules: Rules): Promise<Chip | null> {
  const now = desk.shell.now()
  const { row, case: state, order } = known
  if (state?.opened) {
    const [entry = null] = checklist({ cases: [state], orders: [], items: [] }, shopRules, now)
    const orderId = orderIdOf(state)
    const own = orderId === null ? null : await orderOf(desk.database, state.shop, orderId)
    const successAt = own?.successSeenAt ?? null
    const { key } = state
    const whole = inConversation(state, await othersOf(desk.database, state))
    const about = {
      ...{ refunds: refundWords(own), together: await together(desk, key, own, shopRules) },
      ...{ late: null, entry }
    }
    return { row, kind: "case", key, case: plain(whole), successAt, ...about }
  }
  if (!order) return null
  const [entry = null] = checklist({ cases: [], orders: [order], items: [] }, shopRules, now)
  if (entry === null || refundDuty(order, now) !== null) return null // money is no talk about a parcel
  const { orderId: key } = order
  const about = { refunds: refundWords(order), together: await together(desk, key, order, shopRules) }
  const late = entry.why === "gift-message" ? null : await lateOf(desk, order, shopRules)
  return { row, kind: "order", key, case: null, successAt: null, ...about, late, entry }
}

async function lateOf({ database, shell }: Desk, state: OrderState, shopRules: Rules): Promise<Chip["late"]> {
  const { shop, order, told } = state
  const items = await Promise.all(stockKeys(order).map((key) => itemOf(database, shop, key)))
  const noted = items.filter((item) => item !== null)
  return {
    missing: missingItem(order, noted, shell.now()),
    told,
    latePercent: latePercentOf(state, shopRules)
  }
}

const refundWords = (order: OrderState | null) =>
  order ? refundsUnderWay(order.order).map(({ words }) => words) : []

/** Only that there is something: what was written stands on another page. */
async function together(
  { database, shell }: Desk,
  except: string,
  order: OrderState | null,
  shopRules: Rules
): Promise<Chip["together"]> {
  if (order === null) return []
  const things = openThings(except, order, await casesOfOrder(database, order), shopRules, shell.now())
  return things.map(({ kind, key }) => ({ kind, key, words: "" }))
}

/** As JSON can carry it, and without the notes, which no page needs. */
function plain(state: Case): Case {
  const snoozedUntil = state.snoozedUntil === Number.POSITIVE_INFINITY ? FOREVER : state.snoozedUntil
  return { ...state, snoozedUntil, said: [] }
}
