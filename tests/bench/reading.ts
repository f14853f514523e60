/** How long reading a page blocks the main thread of a real Chromium, against a bare sweep of its cells. */
import type { Page } from "playwright-core"
import { hundredReviews } from "./hundred-reviews"
import { inChromium } from "./in-page"
import { atMost, type Measurement } from "./measurement"
import type { Measured } from "./reading-in-page"

const address = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?pageSize=100"
const runs = 20

/** Medians of 20 runs in one page: milliseconds of a reading at one go, and how long one with rests holds the page up at a time. */
export async function benchReading(): Promise<Measurement[]> {
  const { reading, longest, sweep, rows } = await inChromium(
    "reading-in-page.ts",
    (page) => page.evaluate<Measured>(`bench.measure(${runs})`),
    openReviews
  )
  if (rows !== 100) throw new Error(`The bench page has 100 rows, ${rows} were read.`)
  console.error(
    `  a bare sweep ${sweep.toFixed(2)} ms; a reading at one go ${reading.toFixed(2)} ms, with rests at most ${longest.toFixed(2)} ms at a time`
  )
  return [
    atMost("reading: a page of 100 reviews at one go", reading, "ms", 8),
    atMost(
      "reading: the longest it blocks with rests, against a bare sweep of its cells",
      longest / sweep,
      "×",
      3
    )
  ]
}

async function openReviews(page: Page): Promise<void> {
  await page.route("**/*", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: route.request().url() === address ? hundredReviews() : ""
    })
  )
  await page.goto(address)
}
