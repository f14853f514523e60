/** The shops that were ever read in this browser. */
import type { Database } from "./database"

/** "" stands for pages that named no shop. */
export async function shopsOf(database: Database): Promise<string[]> {
  const keys = await database.readings.orderBy("[shop+page]").keys()
  const shops = keys.map((key) => (key as unknown as [string, string])[0])
  return [...new Set(shops)]
}
