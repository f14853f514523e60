/**
 * A store of its own for the tour. The real one is not touched, and the worker hears nothing: what is noted
 * here goes through the same rules into this store, and is gone when the tour is left.
 */
import { monotonicFactory } from "ulid"
import type { Body } from "../../messages/catalogue"
import { MessageError } from "../../messages/post"
import type { Backend } from "../../popup/backend"
import { openDatabase } from "../../store/database"
import { ingest } from "../../store/ingest"
import { record } from "../../store/record"
import { changeSetting } from "../../store/settings"
import type { Preferences } from "../../ui/preferences"
import { judgeMadeUp, madeUpDay, SHOP } from "./made-up-day"
import type { TourText } from "./text"

export type PracticeBackend = Backend & { readonly leave: () => Promise<void> }

/** What is typed and opened here is gone with the page. */
function practiceMemory(): Backend["memory"] {
  let typed = {}
  return {
    typedWords: async () => typed,
    keepTyped: async (words) => {
      typed = words
    },
    rememberOpened: async () => undefined
  }
}

/** An empty practice store, filled with the made-up day. */
export async function practiceBackend(
  { clerk, language, appearance }: Preferences,
  text: TourText,
  clock: () => number
): Promise<PracticeBackend> {
  const database = openDatabase({ name: "huinuan-tour" })
  await database.delete()
  const name = clerk || text.clerk
  for (const [setting, value] of Object.entries({ clerk: name, language, appearance }))
    await changeSetting(database, setting, () => value)
  const never = () => false
  for (const reading of madeUpDay(clock()))
    await ingest(database, reading, {
      shop: SHOP,
      at: clock(),
      view: "",
      pageNumber: 1,
      judge: judgeMadeUp,
      isExtortion: never,
      newId: monotonicFactory()
    })
  const answer = async (message: string, body: unknown) => {
    if (message !== "act") throw new MessageError("not-allowed", text.onlyPractice)
    return await record(database, body as Body<"act">, { at: clock(), by: name, isExtortion: never })
  }
  return {
    database,
    firstLook: Promise.resolve(undefined),
    send: answer as Backend["send"],
    memory: practiceMemory(),
    leave: () => database.delete()
  }
}
