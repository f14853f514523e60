/** Which message is answered by what. */
import type { Handlers } from "../messages/dispatch"
import { importEvents, readSetting } from "../store"
import { changeChoice, changeRule, noteAct } from "./acts"
import type { Desk } from "./desk"
import { answerChips, refresh, takeIn } from "./intake"

export function handlersOf(desk: Desk): Handlers {
  return {
    "page-opened": async () => {
      const mappings = await readSetting(desk.database, "mappings")
      return { patrol: false, mappings: Array.isArray(mappings) ? mappings : [] }
    },
    "rows-read": async (message) => {
      await takeIn(desk, message)
      return answerChips(desk, message)
    },
    "chips-for-rows": (message) => answerChips(desk, message),
    act: (deed) => noteAct(desk, deed),
    "change-rule": (body) => changeRule(desk, body),
    "change-setting": (body) => changeChoice(desk, body),
    "import-events": async ({ events }) => {
      const imported = await importEvents(desk.database, events, desk.shell.now())
      await refresh(desk)
      return imported
    }
  }
}
