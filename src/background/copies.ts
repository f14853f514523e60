/** Copies of the store among the extension's own files: one a day, and one before each update. */
import { webTools } from "../backup/tools"
import { writeBackup } from "../backup/write"
import { dayOf } from "../rules/time"
import { changeSetting, type Database, readSetting, snapshot } from "../store"
import type { Desk } from "./desk"
import { LAST_COPY } from "./settings"

const DAYS = 7
const UPDATES = 3

/** Part of every sweep. A day whose copy failed is tried again at the next. */
export async function keepDaily(desk: Desk): Promise<void> {
  const day = dayOf(desk.shell.now())
  if ((await readSetting(desk.database, LAST_COPY)) === day) return
  const name = await keepCopy(desk, `day-${day}`)
  if (name !== null) await changeSetting(desk.database, LAST_COPY, () => day)
}

/**
 * As the version that is about to go has left it. An earlier copy of the same name stays: it may hold what a faulty
 * update has spoiled.
 * @param version the one that is about to go
 */
export async function keepBeforeUpdate(desk: Desk, version: string): Promise<void> {
  const name = `update-${dayOf(desk.shell.now())}-${version}`
  const kept = await desk.shell.files.list()
  if (!kept.some((file) => file.name === name)) await keepCopy(desk, name)
}

/** Before the tables are changed. Without this copy the shop still has its records; without opening it has nothing. */
export async function keepBeforeNewTables(desk: Desk, older: Database): Promise<void> {
  try {
    await keepBeforeUpdate({ ...desk, database: older }, `tables-${older.verno}`)
  } catch (error) {
    console.error("huinuan: no copy could be made before the tables were changed", error)
  }
}

/** Null where there is nothing to keep: an empty copy must not push out a full one. */
export function keepCopy(desk: Desk, name: string): Promise<string | null> {
  const { database, shell } = desk
  return shell.alone("copy", async () => {
    const now = await snapshot(database)
    if (now.counts.events === 0) return null
    const options = { madeAt: shell.now(), passphrase: null }
    await shell.files.write(name, writeBackup(now, options, webTools))
    await rotate(desk)
    return name
  })
}

/** What was forgotten or deleted leaves the copies too. */
export async function dropCopies({ shell }: Desk): Promise<void> {
  for (const { name } of await shell.files.list()) await shell.files.remove(name)
}

async function rotate({ shell }: Desk): Promise<void> {
  const names = (await shell.files.list()).map(({ name }) => name)
  const old = (start: string, keep: number) => names.filter((name) => name.startsWith(start)).slice(keep)
  for (const name of [...old("day-", DAYS), ...old("update-", UPDATES)]) await shell.files.remove(name)
}
