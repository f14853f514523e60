/** Which cases changed, wherever in this browser it was noted. */
import { Dexie, type IntervalTree, RangeSet } from "dexie"
import type { Database } from "./database"

export type CaseKey = readonly [shop: string, key: string]

/**
 * Calls `listener` with the keys of the cases that were written; null where so many changed at once that all have to
 * be read again, as when shelves of them came (what is taken from a shelf becomes a row, and is told of as one). Until
 * the function that it returns is called.
 */
export function onCasesChanged(
  database: Database,
  listener: (keys: readonly CaseKey[] | null) => void
): () => void {
  const table = `idb://${database.name}/cases/`
  const newShelves = `idb://${database.name}/shelves/shop`
  const hear = (parts: Readonly<Record<string, IntervalTree>>) => {
    const written = [parts[table], parts[`${table}:dels`]].filter((ranges) => ranges !== undefined)
    if (holdsAny(parts[newShelves])) listener(null)
    else if (written.length > 0) listener(keysOf(written))
  }
  Dexie.on.storagemutated.subscribe(hear)
  return () => Dexie.on.storagemutated.unsubscribe(hear)
}

function keysOf(trees: readonly IntervalTree[]): CaseKey[] | null {
  const keys = new Map<string, CaseKey>()
  for (const tree of trees)
    for (const { from, to } of nodesOf(new RangeSet().add(tree))) {
      if (!Array.isArray(from) || !Array.isArray(to)) return null
      const [[shop, key], [lastShop, last]] = [from, to]
      if (typeof shop !== "string" || typeof key !== "string" || shop !== lastShop || key !== last)
        return null
      keys.set(JSON.stringify([shop, key]), [shop, key])
    }
  return [...keys.values()]
}

function* nodesOf(ranges: RangeSet): Generator<{ readonly from: unknown; readonly to: unknown }> {
  const walk = ranges[Symbol.iterator]()
  for (let step = walk.next(); !step.done; step = walk.next()) yield step.value
}

/** Every index of a table that was written has its ranges: none where nothing changed for it. */
function holdsAny(ranges: IntervalTree | undefined): boolean {
  return ranges !== undefined && nodesOf(new RangeSet().add(ranges)).next().done === false
}
