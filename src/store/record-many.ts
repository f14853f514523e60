/** One act on many cases, in one transaction: a list that was half done would be worse than one not begun. */
import type { ActionForMany } from "../cases/action"
import type { Event } from "../cases/event"
import type { Refusal } from "../cases/refusal"
import { type ActContext, act } from "../today/act"
import { access, type Database } from "./database"
import { addEvents, logTables } from "./log"
import { rulesOf } from "./overrides"
import { type Circumstances, eventsOfAct, numbered } from "./record"
import { casesByKeys } from "./wherever"

export interface ActOnMany {
  /** Made when the button was pressed. Undoing the act of this id takes back all of it. */
  readonly id: string
  readonly targets: readonly Target[]
  readonly action: ActionForMany
}

interface Target {
  readonly shop: string
  readonly key: string
}

export interface RecordedMany {
  readonly noted: number
  readonly refused: readonly (Target & { readonly refusal: Refusal })[]
}

/** Sent again, it is noted once. @throws StoreError when nothing was noted */
export function recordMany(
  database: Database,
  { id, targets, action }: ActOnMany,
  circumstances: Circumstances
): Promise<RecordedMany> {
  return access(database, () =>
    database.transaction("rw", logTables(database), async () => {
      const before = await eventsOfAct(database, id)
      const states = await casesByKeys(
        database,
        targets.map(({ shop, key }) => [shop, key])
      )
      const contexts = new Map<string, ActContext>()
      const newId = numbered(id)
      for (const shop of new Set(targets.map((target) => target.shop)))
        contexts.set(shop, { ...circumstances, rules: await rulesOf(database, shop), successAt: null, newId })
      const events: Event[] = []
      const refused: (Target & { refusal: Refusal })[] = []
      for (const [index, { shop, key }] of targets.entries()) {
        const state = states[index] ?? null
        const outcome = act(action, { shop, key, case: state }, contexts.get(shop) as ActContext)
        if ("refused" in outcome) refused.push({ shop, key, refusal: outcome.refused })
        else events.push(...outcome.events)
      }
      if (before.length === 0) await addEvents(database, events, circumstances.at)
      return { noted: targets.length - refused.length, refused }
    })
  )
}
