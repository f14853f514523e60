/** Noting what a person did. The id comes from the press of the button: sent twice, it is noted once. */
import type { Action } from "../cases/action"
import { type Case, orderIdOf } from "../cases/case"
import type { Event } from "../cases/event"
import type { Refusal } from "../cases/refusal"
import { type ActContext, act, type Outcome, undo } from "../today/act"
import { access, type Database } from "./database"
import { addEvents, logTables } from "./log"
import { othersIn } from "./order-ties"
import { rulesOf } from "./overrides"
import { subjectName } from "./pack"
import { unpack } from "./packs"
import { casesByKeys, orderWithId } from "./wherever"

export interface Act {
  /** Made when the button was pressed. */
  readonly id: string
  readonly shop: string
  /** Of the case, order or item. */
  readonly key: string
  readonly action: Action
}

export type Recorded = { readonly events: readonly Event[] } | { readonly refused: Refusal }

export type Circumstances = Pick<ActContext, "at" | "by" | "isExtortion">

/** @throws StoreError when nothing was noted */
export function record(database: Database, deed: Act, circumstances: Circumstances): Promise<Recorded> {
  return access(database, () =>
    database.transaction("rw", logTables(database), async () => {
      const before = await eventsOfAct(database, deed.id)
      if (before.length > 0) return { events: before }
      const outcome = await decide(database, deed, circumstances)
      if ("refused" in outcome) return outcome
      await addEvents(database, outcome.events, circumstances.at)
      return outcome
    })
  )
}

/** The events of one act carry the act's id, then the same with a running number. */
export function numbered(id: string): () => string {
  let count = 0
  return () => {
    count += 1
    return count === 1 ? id : `${id}-${String(count).padStart(2, "0")}`
  }
}

/** However many they are: `.` is the character after `-`. */
export function eventsOfAct(database: Database, id: string): Promise<Event[]> {
  return database.events.where("id").between(id, `${id}.`, true, false).toArray()
}

async function decide(database: Database, deed: Act, circumstances: Circumstances): Promise<Outcome> {
  const { id, shop, key, action } = deed
  const [[state], item, rules] = await Promise.all([
    casesByKeys(database, [[shop, key]]),
    database.items.get([shop, key]),
    rulesOf(database, shop)
  ])
  const order = await orderWithId(database, shop, orderNamed(deed, state))
  const others = state ? await othersIn(database, state) : []
  const context: ActContext = {
    ...circumstances,
    rules,
    successAt: order?.successSeenAt ?? null,
    newId: numbered(id)
  }
  if (action.act !== "undo")
    return act(action, { shop, key, case: state ?? null, order, item: item ?? null, others }, context)
  const about = [key, ...others.map((other) => other.key)]
  await unpack(
    database,
    about.map((one) => subjectName(shop, one))
  )
  const events = await eventsOfAct(database, action.event)
  return undo(
    events.filter((event) => event.shop === shop),
    context
  )
}

/** By the action itself, by the case, or by the key. */
function orderNamed({ key, action }: Act, state: Case | undefined): string {
  if (action.act === "tie") return action.order
  return (state && orderIdOf(state)) ?? key
}
