/** Which cases changed, wherever in this browser it was noted. */
import { Dexie, type IntervalTree, RangeSet } from "dexie"
import type { Database } from "./database"

export type CaseKey = readonly [shop: string, key: string]

/**
 * Calls `listener` with the keys of the cases that were written; null where so many changed at once that all have to
 * be read again. Until the function that it returns is called.
 */
export function onCasesChanged(
  database: Database,
  listener: (keys: readonly CaseKey[] | null) => void
): () => void {
  const table = `idb://${database.name}/cases/`
  const hear = (parts: Readonly<Record<string, IntervalTree>>) => {
    const written = [parts[table], parts[`${table}:dels`]].filter((ranges) => ranges !== undefined)
    if (written.length > 0) listener(keysOf(written))
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
