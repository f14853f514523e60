/** Which message is answered by what. */
import type { Handlers } from "../messages/dispatch"
import { placeOf } from "../messages/place"
import { importEvents, readSetting } from "../store"
import { changeChoice, changeRule, noteAct, noteActOnMany } from "./acts"
import { adviceFor, orderAdvice } from "./advice"
import { erase, keepNow, takeBack, takeTable } from "./data"
import type { Desk } from "./desk"
import { dropDiagnosis, keepDiagnosis } from "./diagnoses"
import { answerChips, refresh, takeIn } from "./intake"
import { isPatrolTab, lookNow, patrolSaw } from "./patrol/patrol"
import { inspectBackup, restoreBackup } from "./restore"

export function handlersOf(desk: Desk): Handlers {
  return {
    "page-opened": async (_, { tabId }) => {
      const mappings = await readSetting(desk.database, "mappings")
      return { patrol: await isPatrolTab(desk, tabId), mappings: Array.isArray(mappings) ? mappings : [] }
    },
    "rows-read": async (message, { tabId }) => {
      await takeIn(desk, message)
      await dropDiagnosis(desk, message.reading, message.shop)
      await patrolSaw(desk, tabId, message)
      return answerChips(desk, message)
    },
    "page-diagnosed": (diagnosis) => keepDiagnosis(desk, diagnosis),
    "chips-for-rows": (message) => answerChips(desk, message),
    advice: async (body) => {
      await desk.shell.rememberOpened(placeOf(body.shop, body.key))
      return adviceFor(desk, body)
    },
    "order-advice": (body) => orderAdvice(desk, body),
    "check-words": async ({ text, context }) => desk.checks().check(text, context),
    act: (deed) => noteAct(desk, deed),
    "act-on-many": (deed) => noteActOnMany(desk, deed),
    "change-rule": (body) => changeRule(desk, body),
    "change-setting": (body) => changeChoice(desk, body),
    "look-now": () => lookNow(desk),
    "inspect-backup": (staged) => inspectBackup(desk, staged),
    "restore-backup": (staged) => restoreBackup(desk, staged),
    "keep-backup": (body) => keepNow(desk, body),
    "import-table": (table) => takeTable(desk, table),
    "undo-import": (body) => takeBack(desk, body),
    erase: (body) => erase(desk, body),
    "import-events": async ({ events }) => {
      const imported = await importEvents(desk.database, events, desk.shell.now())
      await refresh(desk)
      return imported
    }
  }
}
