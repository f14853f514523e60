/** The desk in real Chromium: how long until its table stands there, and until a search is answered. */
import { type Browser, openBrowser } from "../e2e/browser"
import { buildExtension } from "../e2e/build"
import { fillStore } from "../seeded-store/fill"
import { seededStore } from "../seeded-store/seeded-store"
import { atMost, type Measurement, median } from "./measurement"

const RUNS = 7
const queries = ["耳堵", "夜光 小林", "45000000000314", "没有这样的字", "退换太麻烦 断了"]

export async function benchDesk(): Promise<Measurement[]> {
  await buildExtension()
  const few = await withStore(500, openings)
  const many = await withStore(50_000, async (browser) => ({
    openings: await openings(browser),
    searches: await searches(browser)
  }))
  return [
    atMost("desk: table on 50,000 cases against 500", median(many.openings) / median(few), "×", 2),
    atMost("desk: search in 50,000 cases, slowest of five", Math.max(...many.searches), "ms", 50)
  ]
}

async function withStore<Result>(
  cases: number,
  measure: (browser: Browser) => Promise<Result>
): Promise<Result> {
  const browser = await openBrowser()
  try {
    await fillStore(browser, seededStore({ cases, seed: 5, now: Date.now() }))
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

const deskOf = (browser: Browser) => `chrome-extension://${browser.extensionId}/tabs/desk.html`

/** Milliseconds from the start of the navigation to the first row, each in a page of its own; the first is left out. */
async function openings(browser: Browser): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    const page = await browser.context.newPage()
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector("tbody tr")) return
        watch.disconnect()
        performance.mark("first-row")
      })
      watch.observe(document, { childList: true, subtree: true })
    })
    await page.goto(deskOf(browser))
    await page.locator("tbody tr").first().waitFor()
    const time = await page.evaluate(
      () => performance.getEntriesByName("first-row")[0]?.startTime ?? Number.NaN
    )
    if (run > 0) times.push(time)
    await page.close()
  }
  return times
}

/** Milliseconds from a typed search to the rows that answer it, laid out; each the median of several. */
async function searches(browser: Browser): Promise<number[]> {
  const page = await browser.open(deskOf(browser))
  await page.bringToFront()
  await page.getByRole("radio", { name: "全部 50,000" }).waitFor({ timeout: 60_000 })
  const times: number[] = []
  for (const query of queries) {
    const runs: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(search, "")
      runs.push(await page.evaluate(search, query))
    }
    times.push(median(runs))
  }
  await page.close()
  return times
}

async function search(query: string): Promise<number> {
  const field = document.querySelector("input[type=search]") as HTMLInputElement
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set
  const start = performance.now()
  write?.call(field, query)
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await Promise.resolve()
  document.body.getBoundingClientRect()
  const time = performance.now() - start
  if (field.value !== query) throw new Error(`The field holds “${field.value}”.`)
  return time
}
