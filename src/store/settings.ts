/** Choices of the person at this machine, by name. What a name means is for its owner to parse. */
import { access, type Database } from "./database"

export function readSetting(database: Database, name: string): Promise<unknown> {
  return access(database, async () => (await database.settings.get(name))?.value)
}

/** All whose names begin so. */
export function readSettings(database: Database, prefix: string): Promise<unknown[]> {
  return access(database, async () =>
    (await database.settings.where("name").startsWith(prefix).toArray()).map(({ value }) => value)
  )
}

/** Replaces a setting by what `change` makes of it, in one step; `undefined` removes it. */
export function changeSetting<Value>(
  database: Database,
  name: string,
  change: (old: unknown) => Value
): Promise<Value> {
  return access(database, () =>
    database.transaction("rw", database.settings, async () => {
      const value = change((await database.settings.get(name))?.value)
      if (value === undefined) await database.settings.delete(name)
      else await database.settings.put({ name, value })
      return value
    })
  )
}
