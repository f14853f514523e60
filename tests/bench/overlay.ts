/** What the extension costs a seller's page in real Chromium: while the page changes all the time, and while it is scrolled. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { type Browser, builtExtension, openBrowser } from "../e2e/browser"
import { buildExtension } from "../e2e/build"
import { chips } from "../e2e/overlay-page"
import type { Scene } from "../seller-backend/scene"
import { manyPages } from "../seller-backend/scenes/many-pages"
import { SellerBackend } from "../seller-backend/serve"
import { atMost, type Measurement, median } from "./measurement"
import { type Trace, traced } from "./trace"

const address = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?pageSize=100"
/** Marks set by the page, one a frame. */
const FRAME = "bench-frame"
const SECONDS = 5
const SCROLLS = 5

export async function benchOverlay(): Promise<Measurement[]> {
  await buildExtension()
  const bare = await withPage(null, async (page) => median((await scrolls(page)).map(busyPerFrame)))
  return withPage(builtExtension, async (page) => {
    await allChips(page)
    const scripts = ownScripts()
    const changing = await traced(page, FRAME, () => page.evaluate(change, { seconds: SECONDS, mark: FRAME }))
    const share = sum(changing.perFrame(changing.callsOf(scripts))) / (SECONDS * 1000)
    const traces = await scrolls(page)
    const frames = traces.flatMap((trace) => trace.perFrame(trace.callsOf(scripts)))
    const more = median(traces.map(busyPerFrame)) - bare
    return [
      atMost(`overlay: a page that changes 60 times a second for ${SECONDS} s`, share * 100, "%", 2),
      atMost("overlay: one frame in a hundred of scrolling 100 rows takes longer", worst(frames), "ms", 4),
      atMost("overlay: main thread a frame, against a page without it", more, "ms more", 4)
    ]
  })
}

async function withPage<Result>(
  extension: string | null,
  use: (page: Page) => Promise<Result>
): Promise<Result> {
  const browser: Browser = await openBrowser({ backend: new SellerBackend(unhappyRows()), extension })
  try {
    if (extension) await browser.welcomed() // only a page in front has frames
    const page = await browser.open(address)
    await page.bringToFront()
    await page.locator(".next-table-row").nth(99).waitFor()
    return await use(page)
  } finally {
    await browser.close()
  }
}

/** The dearest page: each of its hundred rows has a case, and so a chip. */
function unhappyRows(): Scene {
  const scene = manyPages(new Date(), 100)
  const text = "做工一般，戴了两天就断了"
  return { ...scene, reviews: scene.reviews.map((one) => ({ ...one, text, grade: "bad", append: null })) }
}

/** Chips are drawn where they can be seen: the first screen's are enough to know that all rows were read. */
async function allChips(page: Page): Promise<void> {
  const begun = Date.now()
  while ((await chips(page)).length < 4) {
    if (Date.now() - begun > 30_000) throw new Error("The overlay drew no chips.")
    await page.waitForTimeout(200)
  }
  await page.waitForTimeout(2000)
}

function ownScripts(): string[] {
  const manifest = JSON.parse(readFileSync(join(builtExtension, "manifest.json"), "utf8"))
  return manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js)
}

/** Each frame another line of the page changes: text, class, and an element that comes and goes. */
async function change({ seconds, mark }: { seconds: number; mark: string }): Promise<void> {
  const place = document.querySelector(".next-table")?.parentElement ?? document.body
  const line = place.appendChild(document.createElement("p"))
  const end = performance.now() + seconds * 1000
  for (let count = 0; performance.now() < end; count += 1) {
    performance.mark(mark)
    line.textContent = `更新 ${count}`
    line.className = `now-${count % 7}`
    if (count % 2) line.append(document.createElement("b"))
    await new Promise(requestAnimationFrame)
  }
  performance.mark(mark)
  line.remove()
}

/** The list from top to end, a little each frame. */
function scrolls(page: Page): Promise<Trace[]> {
  return Array.from({ length: SCROLLS }).reduce<Promise<Trace[]>>(async (before) => {
    const traces = await before
    traces.push(await traced(page, FRAME, () => page.evaluate(scroll, FRAME)))
    return traces
  }, Promise.resolve([]))
}

async function scroll(mark: string): Promise<void> {
  const row = document.querySelector(".next-table-row") as Element
  let box: Element = row
  while (box.parentElement && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement
  const target = box.parentElement ? box : (document.scrollingElement as Element)
  const far = target.scrollHeight - target.clientHeight
  if (far < 1000) throw new Error(`The page scrolls only ${far} pixels.`)
  const frames = 180
  for (let frame = 0; frame <= frames; frame += 1) {
    performance.mark(mark)
    target.scrollTop = (far * frame) / frames
    await new Promise(requestAnimationFrame)
  }
  performance.mark(mark)
  target.scrollTop = 0
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Milliseconds of the main thread, on the average of all frames. */
function busyPerFrame(trace: Trace): number {
  const frames = trace.perFrame(trace.tasks())
  return sum(frames) / frames.length
}

/** What one frame in a hundred exceeds. */
const worst = (frames: readonly number[]) =>
  [...frames].sort((one, other) => one - other)[Math.floor(frames.length * 0.99)] ?? Number.NaN
