/** What the worker loads late is there whenever it is needed: in a new worker, a new browser, and a new version. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Browser, builtExtension, openBrowser } from "./browser"

const folder = mkdtempSync(join(tmpdir(), "huinuan-version-"))
let browser: Browser

beforeAll(async () => {
  cpSync(builtExtension, folder, { recursive: true })
  browser = await openBrowser({ extension: folder })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** The rules that a sentence breaks, as the worker says. */
function rulesBroken(): Promise<string[]> {
  return browser.inExtension(async () => {
    const body = { text: "亲,求求您把差评删了吧", context: { channel: "wangwang" } }
    for (;;) {
      const answer = await chrome.runtime.sendMessage({ type: "huinuan/check-words", body }).catch(() => null)
      if (answer) return answer.value.map(({ rule }: { rule: string }) => rule)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
}

/** What of it the running worker holds. */
const loaded = async () => {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"))
  return worker.evaluate(() => Object.keys((globalThis as { huinuan?: object }).huinuan ?? {}).sort())
}

test("the worker that was just installed has read all of it once", async () => {
  await expect.poll(loaded).toEqual(["checks", "judging", "sentences"])
})

test("a worker that starts again holds none of it, and loads what is asked for", async () => {
  await browser.killWorker()
  expect(await rulesBroken()).toContain("pleading")
  expect(await loaded()).toEqual(["checks"])
})

test("after a restart of the browser too", async () => {
  await browser.restart()
  expect(await rulesBroken()).toContain("pleading")
  expect(await loaded()).toEqual(["checks"])
})

test("after an update it is the new version's", async () => {
  const manifest = join(folder, "manifest.json")
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), version: "9.9.9" }))
  appendFileSync(
    join(folder, "static/background/checks.js"),
    "\nhuinuan.checks = { check: () => [{ rule: 'new' }] }\n"
  )
  await browser.updateExtension()
  expect(await rulesBroken()).toEqual(["new"])
  await browser.killWorker()
  expect(await rulesBroken()).toEqual(["new"])
  expect(await loaded()).toEqual(["checks"])
})

test("no request has left the browser", () => {
  expect(browser.left()).toEqual([])
})
