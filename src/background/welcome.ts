/** The first page, once in the life of this store. */
import { changeSetting, readSetting } from "../store"
import type { Desk } from "./desk"

export async function welcome({ database, shell }: Desk): Promise<void> {
  if ((await readSetting(database, "welcomed")) === true) return
  await changeSetting(database, "welcomed", () => true)
  await shell.show("tabs/welcome.html")
}
