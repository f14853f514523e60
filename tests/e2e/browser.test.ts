import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Browser, openBrowser } from "./browser"
import { clickAnywhere, closedShadowText } from "./closed-shadow"

/** A worker that counts its starts, and shows the count on the badge. */
const worker = `
  chrome.runtime.onMessage.addListener(() => undefined)
  chrome.storage.local.get("starts").then(({ starts = 0 }) => {
    chrome.storage.local.set({ starts: starts + 1 })
    chrome.action.setBadgeText({ text: String(starts + 1) })
  })`

const folder = mkdtempSync(join(tmpdir(), "huinuan-counter-"))
let browser: Browser

beforeAll(async () => {
  const manifest = {
    manifest_version: 3,
    name: "counter",
    version: "1",
    permissions: ["storage"],
    action: {},
    background: { service_worker: "worker.js" }
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest))
  writeFileSync(join(folder, "worker.js"), worker)
  browser = await openBrowser({ extension: folder })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

test("a worker that was ended starts again with the next message, and so does a browser on its profile", async () => {
  await expect.poll(() => browser.badge()).toBe("1")
  await browser.killWorker()
  await expect.poll(() => browser.badge()).toBe("1")
  await browser.inExtension(() => chrome.runtime.sendMessage({}))
  await expect.poll(() => browser.badge()).toBe("2")
  await browser.restart()
  await expect.poll(() => browser.badge()).toBe("3")
})

test("what stands in a closed shadow root can be read and clicked as a person does", async () => {
  const page = await browser.context.newPage()
  await page.setContent('<p id="host"></p><button>outside</button>')
  await page.evaluate(() => {
    const root = (document.getElementById("host") as HTMLElement).attachShadow({ mode: "closed" })
    const button = document.createElement("button")
    button.textContent = "记一笔"
    button.onclick = () => {
      document.title = "noted"
    }
    root.append(button)
  })
  expect(await closedShadowText(page)).toBe("记一笔")
  await clickAnywhere(page, "button", "记一笔")
  expect(await page.title()).toBe("noted")
  await expect(clickAnywhere(page, "button", "没有的")).rejects.toThrow("没有的")
})
