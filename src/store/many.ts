/** Rows by many keys at once. The rows of one page lie side by side: one look at the stretch between is enough. */
import { cmp, type IndexableType, type Table } from "dexie"

/** With more strangers between them than this for each key, single looks are cheaper. */
const STRANGERS = 2
/** For so few keys, too. */
const FEW = 4

/** In the order of the keys; `undefined` where there is no such row. @param keyOf the primary key of a row */
export async function manyOf<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  keys: readonly NoInfer<Key>[],
  keyOf: (row: Row) => unknown
): Promise<(Row | undefined)[]> {
  if (keys.length === 0) return []
  const stretch = keys.length < FEW ? null : await stretchOf(table, ":id", keys)
  if (stretch === null) return await table.bulkGet([...keys])
  const found = new Map(stretch.map((row) => [JSON.stringify(keyOf(row)), row]))
  return keys.map((key) => found.get(JSON.stringify(key)))
}

/** All rows of an index between the first and the last of these keys; null where that would be too many. */
export async function stretchOf<Row, Key extends IndexableType>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly IndexableType[]
): Promise<Row[] | null> {
  const [first, last] = ends(keys)
  const most = keys.length * (1 + STRANGERS)
  const rows = await table.where(index).between(first, last, true, true).limit(most).toArray()
  return rows.length < most ? rows : null
}

function ends(keys: readonly IndexableType[]): [IndexableType, IndexableType] {
  let [first, last] = [keys[0], keys[0]] as [IndexableType, IndexableType]
  for (const key of keys) {
    if (cmp(key, first) < 0) first = key
    if (cmp(key, last) > 0) last = key
  }
  return [first, last]
}
