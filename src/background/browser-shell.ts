/** The browser, as the worker asks of it. */
import browser, { type Notifications } from "webextension-polyfill"
import { keepFirstLook } from "../messages/first-look"
import { forgetOpened, rememberOpened } from "../messages/last-opened"
import { tellPages } from "../messages/tell"
import { forgetTyped } from "../messages/typed"
import { ownFiles } from "../store"
import { roundAt } from "./patrol/address"
import { offerRowMenu } from "./row-menu"
import type { BadgeTone, Shell } from "./shell"

const POPUP = "popup.html"

/** Chrome shows buttons, of which the common types know nothing. */
type ButtonedNotice = Notifications.CreateNotificationOptions & {
  readonly buttons: readonly { title: string }[]
}

const colours: Record<BadgeTone, string> = { overdue: "#c8321e", due: "#b45f06", unwatched: "#5f5a55" }

export const browserShell: Shell = {
  now: () => Date.now(),
  async setBadge({ text, tone, title }) {
    await browser.action.setBadgeText({ text })
    await browser.action.setBadgeBackgroundColor({ color: colours[tone] })
    await browser.action.setTitle({ title })
  },
  keepFirstLook,
  async notify({ id, title, message, buttons }) {
    const icons = browser.runtime.getManifest().icons ?? {}
    const iconUrl = browser.runtime.getURL(icons["128"] ?? Object.values(icons)[0] ?? "")
    const named = buttons.map((button) => ({ title: button }))
    const shown: ButtonedNotice = { type: "basic", iconUrl, title, message, buttons: named }
    await browser.notifications.create(id, shown)
  },
  async clearNotice(id) {
    await browser.notifications.clear(id)
  },
  alone: async (name, work) => await navigator.locks.request(`huinuan-${name}`, work),
  later(milliseconds, work) {
    setTimeout(() => void work().catch((error) => console.error("huinuan:", error)), milliseconds)
  },
  async openQuietly(url) {
    const windows = await browser.windows.getAll({ windowTypes: ["normal"] })
    if (windows.length === 0) return null
    const { id = null } = await browser.tabs.create({ url, active: false })
    if (id !== null) await browser.tabs.update(id, { muted: true })
    return id
  },
  async run() {
    const { run } = await browser.storage.session.get("run")
    if (typeof run === "string") return run
    const named = crypto.randomUUID()
    await browser.storage.session.set({ run: named })
    return named
  },
  async tab(id) {
    const tab = await browser.tabs.get(id).catch(() => null)
    return (
      tab && {
        active: tab.active,
        isElsewhere: tab.status === "complete" && tab.url === undefined,
        round: roundAt(tab.url ?? "")
      }
    )
  },
  async goTo(tab, url) {
    await browser.tabs.update(tab, { url })
  },
  async closeTab(tab) {
    await browser.tabs.remove(tab).catch(() => undefined) // gone already
  },
  async patrolTabs() {
    const tabs = await browser.tabs.query({ url: "https://myseller.taobao.com/*" })
    return tabs.flatMap(({ id, url, active }) => {
      const round = roundAt(url ?? "")
      return id === undefined || round === null ? [] : [{ id, active, round }]
    })
  },
  tellPages,
  files: ownFiles,
  rememberOpened,
  async forgetTyped(shop, key) {
    await Promise.all([forgetTyped(shop, key), forgetOpened(shop, key)])
  },
  nameRowMenu: offerRowMenu,
  show,
  async popUp(place) {
    try {
      await browser.action.setPopup({ popup: POPUP + place })
      await browser.action.openPopup()
    } catch {
      await show(POPUP + place) // no window in front, or a browser that opens popups for clicks alone
    } finally {
      await browser.action.setPopup({ popup: POPUP })
    }
  }
}

async function show(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page), active: true })
}
