/** What a page may know of its own rows, and of nothing else. */
import { type Case, orderIdOf } from "../cases/case"
import { type Chip, type Chips, FOREVER } from "../messages/replies"
import type { Reading } from "../rows"
import type { Rules } from "../rules/rules"
import { type KnownRow, knownRows, orderOf, rules } from "../store"
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
    const successAt = orderId && (await orderOf(desk.database, state.shop, orderId))?.successSeenAt
    return { row, kind: "case", key: state.key, case: plain(state), successAt: successAt || null, entry }
  }
  if (!order) return null
  const [entry = null] = checklist({ cases: [], orders: [order], items: [] }, shopRules, now)
  return entry && { row, kind: "order", key: order.orderId, case: null, successAt: null, entry }
}

/** As JSON can carry it, and without the notes, which no page needs. */
function plain(state: Case): Case {
  const snoozedUntil = state.snoozedUntil === Number.POSITIVE_INFINITY ? FOREVER : state.snoozedUntil
  return { ...state, snoozedUntil, said: [] }
}
