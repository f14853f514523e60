/** The browser, as the worker asks of it. */
import browser from "webextension-polyfill"
import type { BadgeTone, Shell } from "./shell"

const colours: Record<BadgeTone, string> = { overdue: "#c8321e", due: "#b45f06", unwatched: "#5f5a55" }

export const browserShell: Shell = {
  now: () => Date.now(),
  async setBadge({ text, tone, title }) {
    await browser.action.setBadgeText({ text })
    await browser.action.setBadgeBackgroundColor({ color: colours[tone] })
    await browser.action.setTitle({ title })
  },
  async notify({ id, title, message }) {
    const icons = browser.runtime.getManifest().icons ?? {}
    const iconUrl = browser.runtime.getURL(icons["128"] ?? Object.values(icons)[0] ?? "")
    await browser.notifications.create(id, { type: "basic", iconUrl, title, message })
  },
  alone: async (name, work) => await navigator.locks.request(`huinuan-${name}`, work),
  async show(page) {
    await browser.tabs.create({ url: browser.runtime.getURL(page), active: true })
  }
}
