/** What the data page asks for: tables in and back, copies, deletion. */
import { monotonicFactory } from "ulid"
import type { Body } from "../messages/catalogue"
import type { KeepReply, TakenBack, TakenIn } from "../messages/replies"
import { dayOf } from "../rules/time"
import { eraseEverything, eraseShop, importTable, readSetting, undoImport } from "../store"
import { dropCopies, keepCopy } from "./copies"
import type { Desk } from "./desk"
import { refresh } from "./intake"

const newId = monotonicFactory()

export async function takeTable(desk: Desk, table: Body<"import-table">): Promise<TakenIn> {
  const taken = await importTable(desk.database, table, desk.shell.now(), newId)
  await refresh(desk)
  return taken
}

export async function takeBack(desk: Desk, { id }: Body<"undo-import">): Promise<TakenBack> {
  const clerk = await readSetting(desk.database, "clerk")
  const by = typeof clerk === "string" ? clerk : ""
  const taken = await undoImport(desk.database, id, by, desk.shell.now(), newId)
  await refresh(desk)
  return taken
}

export async function keepNow(desk: Desk, { instead }: Body<"keep-backup">): Promise<KeepReply> {
  if (instead) await dropCopies(desk)
  return { name: await keepCopy(desk, `day-${dayOf(desk.shell.now())}`) }
}

/** The copies go first: what was asked to be gone must not lie in one. Those of other shops are made anew. */
export async function erase(desk: Desk, { shop }: Body<"erase">): Promise<{ erased: true }> {
  const { database, shell } = desk
  await dropCopies(desk)
  await shell.forgetTyped(shop)
  if (shop === null) await eraseEverything(database)
  else {
    await eraseShop(database, shop, newId(shell.now()))
    await keepCopy(desk, `day-${dayOf(shell.now())}`)
  }
  await refresh(desk)
  return { erased: true }
}
