/** How soon the popup shows its first entry in real Chromium, against a bare React page in the same browser. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { type Browser, builtExtension, openBrowser } from "../e2e/browser"
import { buildExtension } from "../e2e/build"
import { fillStore } from "../seeded-store/fill"
import { seededStore } from "../seeded-store/seeded-store"
import { atMost, type Measurement, median } from "./measurement"

const RUNS = 20
const bare = "bare-list.html"

export async function benchPopup(): Promise<Measurement[]> {
  await buildExtension()
  const extension = mkdtempSync(join(tmpdir(), "huinuan-bench-"))
  try {
    cpSync(builtExtension, extension, { recursive: true })
    await addBareList(extension)
    const few = await withStore(extension, 100, (browser) => openings(browser, ["popup.html"]))
    const many = await withStore(extension, 50_000, (browser) => openings(browser, ["popup.html", bare]))
    const [popup = Number.NaN, list = Number.NaN] = many
    return [
      atMost("popup: first entry with 50,000 cases against a bare React page", popup / list, "×", 1.5),
      atMost("popup: first entry with 50,000 cases against 100", popup / (few[0] ?? Number.NaN), "×", 1.2)
    ]
  } finally {
    rmSync(extension, { recursive: true })
  }
}

/** Into a copy of the extension, so that both are pages of the same origin under the same policy. */
async function addBareList(extension: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("./bare-list.tsx", import.meta.url))],
    outfile: join(extension, "bare-list.js"),
    bundle: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' }
  })
  writeFileSync(
    join(extension, bare),
    '<!DOCTYPE html><meta charset="utf-8"><div id="list"></div><script src="/bare-list.js"></script>'
  )
}

async function withStore<Result>(
  extension: string,
  cases: number,
  measure: (browser: Browser) => Promise<Result>
): Promise<Result> {
  const browser = await openBrowser({ extension })
  try {
    const store = seededStore({ cases, seed: 5, now: Date.now() })
    if (cases >= 50_000 && store.events.length < 10 * cases)
      throw new Error(`Only ${store.events.length} events for ${cases} cases.`)
    await fillStore(browser, store)
    await browser.restart() // the process that wrote the store is full of what it wrote
    await swept(browser)
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

/** The store was filled behind the worker's back: its next sweep finds what every change would have told it. */
async function swept(browser: Browser): Promise<void> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  await page.evaluate(async () => {
    await chrome.storage.session.remove("firstLook")
    await chrome.alarms.create("sweep", { when: Date.now(), periodInMinutes: 1 })
  })
  await page.waitForFunction(async () => "firstLook" in (await chrome.storage.session.get("firstLook")))
  await page.close()
}

/** Medians in milliseconds, one for each page, opened in turn; the first turn only warms up. */
async function openings(browser: Browser, pages: readonly string[]): Promise<number[]> {
  const taken = pages.map((): number[] => [])
  for (let run = 0; run <= RUNS; run += 1)
    for (const [index, name] of pages.entries()) {
      const time = await opening(browser, name)
      if (run > 0) taken[index]?.push(time)
    }
  return taken.map(median)
}

/** From the start of the navigation to the frame in which the first entry stands on the screen. */
async function opening(browser: Browser, name: string): Promise<number> {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: 400, height: 600 })
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("li.entry")) return
      watch.disconnect()
      requestAnimationFrame(() => performance.mark("first-entry"))
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`chrome-extension://${browser.extensionId}/${name}`)
  const mark = await page.waitForFunction(() => performance.getEntriesByName("first-entry")[0]?.startTime)
  const time = Number(await mark.jsonValue())
  await page.close()
  return time
}
