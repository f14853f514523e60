/**
 * `npm run demo`: the story of the glow necklace, played on the simulated seller pages with the built extension.
 * Without a display, or with `--headless`, it is played unseen and leaves screenshots in `demo/`.
 */
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Page } from "playwright-core"
import { type Browser, openBrowser, root } from "../tests/e2e/browser"
import { buildExtension } from "../tests/e2e/build"
import { glowNecklace } from "../tests/seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../tests/seller-backend/serve"

const reviewPage = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const unseen = "我收到的这个是没有夜光的"

const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const headless = process.argv.includes("--headless") || !display

/** What happens, in both languages; then a moment to look, when somebody is looking. */
async function say(chinese: string, english: string): Promise<void> {
  process.stderr.write(`\n· ${chinese}\n  ${english}\n`)
  if (!headless) await pause(2_500)
}

/** Waits until the badge says something else than `before`. */
async function badgeAfter(browser: Browser, before: string): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 200) {
    const badge = await browser.badge()
    if (badge !== before && badge !== "!") return badge
    await pause(200)
  }
  throw new Error(`The badge still says “${before}” after 20 seconds.`)
}

/** The reviews of the scene that the popup lists, from top to bottom. */
async function listed(popup: Page, { scene }: SellerBackend) {
  const found: { review: string; grade: string; top: number }[] = []
  for (const { text, grade } of scene.reviews) {
    const box = text
      ? await popup
          .getByText(text)
          .first()
          .boundingBox({ timeout: 500 })
          .catch(() => null)
      : null
    if (box) found.push({ review: text, grade: grade ?? "unknown", top: box.y })
  }
  return found.sort((one, other) => one.top - other.top).map(({ review, grade }) => ({ review, grade }))
}

async function play(browser: Browser, backend: SellerBackend): Promise<object> {
  const screenshots: string[] = []
  const keep = async (page: Page, name: string) => {
    if (!headless) return
    const file = `demo/${name}.png`
    await browser.screenshot(page, join(root, file))
    screenshots.push(file)
  }

  await browser.badge() // opens the tab that reads the badge, so that it lies behind the others
  await say(
    "店里的评价页。一条中评躺了 23 天，没有人看见。",
    "The shop's review page. A neutral review has lain there for 23 days, unseen."
  )
  const page = await browser.open(reviewPage)
  await page.getByText(unseen).first().scrollIntoViewIfNeeded()
  const badge = await badgeAfter(browser, "")
  await pause(500)
  await keep(page, "review-page")
  await say(
    `回暖读完了这一页，角标是 ${badge}：有 ${badge} 位买家要联系。`,
    `Huinuan has read the page. The badge says ${badge}: so many buyers to get in touch with.`
  )

  const popup = await browser.openPopup()
  const entry = popup.getByText(unseen).first()
  await entry.waitFor()
  const checklist = await listed(popup, backend)
  await keep(popup, "popup")
  await say(
    "弹窗里第一件就是它：买家写了什么、晚了几天、第一句怎么说。",
    "It comes first in the popup: what the buyer wrote, how late we are, and the first sentence to say."
  )

  const outcome = popup.getByRole("button", { name: "解决了", exact: true })
  if (!(await outcome.isVisible())) await entry.click()
  await outcome.scrollIntoViewIfNeeded()
  await keep(popup, "case")
  await say(
    "打完电话，点一下“解决了”就记好了。请改评价的话，这时候还不会出现。",
    "After the call, one click notes it as solved. Words that ask for a change do not exist yet."
  )
  await outcome.click()
  const badgeAfterNote = await badgeAfter(browser, badge)
  await pause(500)
  await keep(popup, "noted")
  await say(
    `记好了，角标变成了${badgeAfterNote ? ` ${badgeAfterNote}` : "空的"}。没有任何数据离开过这台电脑。`,
    `Noted. The badge now ${badgeAfterNote ? `says ${badgeAfterNote}` : "is empty"}. Nothing has left this machine.`
  )
  if (browser.left().length > 0) throw new Error(`Requests would have left: ${browser.left().join(", ")}`)
  const overdue = checklist.filter(({ grade }) => grade === "neutral" || grade === "bad").length
  return { badge, overdue, checklist, screenshots, badgeAfterNote }
}

async function main(): Promise<void> {
  process.stderr.write("· 正在构建扩展… / Building the extension …\n")
  await buildExtension()
  const backend = new SellerBackend(glowNecklace(new Date()))
  const browser = await openBrowser({ backend, headless, scale: headless ? 2 : 1 })
  try {
    const result = await play(browser, backend)
    if (!headless) {
      process.stderr.write(
        "\n· 浏览器留给您随便看，关上它就结束。/ Look around; closing the browser ends the demo.\n"
      )
      await browser.context.waitForEvent("close", { timeout: 0 })
    }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  } finally {
    await browser.close()
  }
}

main().catch((problem: unknown) => {
  console.error(`✗ ${problem instanceof Error ? problem.message : problem}`)
  process.exitCode = 1
})
