/**
 * The service worker: the only writer of the store. Every listener is registered here, before anything is
 * awaited, because the browser starts this file anew for each event. It keeps nothing in memory.
 */
import browser from "webextension-polyfill"
import { receive } from "../messages/receive"
import { database, readSetting } from "../store"
import { browserShell } from "./browser-shell"
import { keepBeforeNewTables, keepBeforeUpdate } from "./copies"
import type { Desk } from "./desk"
import { handlersOf } from "./handlers"
import { pressNotice } from "./notices/press"
import { keepOnDemandScripts, onDemand } from "./on-demand"
import { tabLookedAt, tickPatrol } from "./patrol/patrol"
import { chooseFromRowMenu, offerRowMenu } from "./row-menu"
import { pressKeys } from "./shortcuts"
import { keepSweeping, onSweep, SWEEP } from "./sweep"
import { welcome } from "./welcome"

const desk: Desk = {
  database,
  shell: browserShell,
  judge: (text) => onDemand("judging").judgementOf(text),
  isExtortion: (text) => onDemand("judging").isExtortion(text),
  sentences: () => onDemand("sentences"),
  checks: () => onDemand("checks")
}

async function nameRowMenu(): Promise<void> {
  await offerRowMenu((await readSetting(database, "language")) === "en" ? "en" : "zh")
}

/** Work that nobody waits for: what went wrong is at least written down. */
function start(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error("huinuan:", error))
}

database.beforeNewTables = (older) => keepBeforeNewTables(desk, older)
keepOnDemandScripts()
receive(handlersOf(desk))
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === SWEEP) start(onSweep(desk))
})
browser.tabs.onActivated.addListener(({ tabId }) => start(tabLookedAt(desk, tabId)))
browser.runtime.onInstalled.addListener(({ reason, previousVersion = "" }) => {
  if (reason === "install") start(welcome(desk))
  start(nameRowMenu())
  // an update that came while nothing ran tells of itself only now
  start(
    reason === "update" ? keepBeforeUpdate(desk, previousVersion).then(() => onSweep(desk)) : onSweep(desk)
  )
})
// the browser puts the new version in once this worker rests: until then the old one writes its copy
browser.runtime.onUpdateAvailable.addListener(() =>
  start(keepBeforeUpdate(desk, browser.runtime.getManifest().version))
)
browser.runtime.onStartup.addListener(() => start(onSweep(desk)))
browser.notifications.onClicked.addListener((id) => start(pressNotice(desk, id, 0)))
browser.notifications.onButtonClicked.addListener((id, button) => start(pressNotice(desk, id, button)))
browser.commands.onCommand.addListener((command) => start(pressKeys(browserShell, command)))
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
  start(chooseFromRowMenu(browserShell, menuItemId, tab?.id))
)
start(keepSweeping(browser.alarms))
start(tickPatrol(desk))
