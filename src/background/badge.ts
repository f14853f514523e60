/** The icon's badge: how much is urgent over all shops, or that nobody is watching. And the popup's first look. */
import { countedWhys, type Entry } from "../cases/entry"
import { inChinese } from "../numerals"
import { defaultRules } from "../rules/rules"
import { toChinaIso } from "../rules/time"
import { type AllWork, allWork, readSetting, StoreError } from "../store"
import { badgeText } from "../today/badge"
import { checklist } from "../today/checklist"
import type { ShopWork } from "../today/day"
import { firstLook } from "../today/first-look"
import { type TroubleKind, type Watch, watchOf } from "../today/watch"
import type { Desk } from "./desk"
import type { Badge } from "./shell"

interface ShopToday {
  readonly entries: readonly Entry[]
  /** By the contract: a number, `!`, or "". */
  readonly text: string
  readonly watch: Watch
}

/** What the popup needs to know of the person at this machine before it can draw. */
const settings = ["clerk", "language", "appearance"]

/** Shows what the store says now. When the store cannot be opened, the badge says that instead. */
export function refreshBadge(desk: Desk): Promise<void> {
  const { shell } = desk
  return shell.alone("badge", async () => {
    try {
      const work = await allWork(desk.database)
      await shell.setBadge(badgeOf(work, shell.now()))
      await leaveFirstLook(desk, work)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      await shell.setBadge({ text: "!", tone: "unwatched", title: error.message })
    }
  })
}

/** What was noted stands, and the badge says so, even where there is no room left for this. */
async function leaveFirstLook(desk: Desk, work: AllWork): Promise<void> {
  const look = firstLook(work, await settingsOf(desk), desk.shell.now())
  await desk.shell
    .keepFirstLook(look)
    .catch((error: unknown) => console.warn("huinuan: the first look could not be left", error))
}

async function settingsOf({ database }: Desk): Promise<Record<string, unknown>> {
  const pairs = settings.map(async (name) => [name, await readSetting(database, name)] as const)
  return Object.fromEntries(await Promise.all(pairs))
}

const nobody: ShopWork = { shop: "", rules: defaultRules, cases: [], orders: [], items: [] }

function badgeOf({ shops, readings }: AllWork, now: number): Badge {
  const named = shops.length > 0 ? shops : [nobody]
  return combine(
    named.map((work) => shopToday(work, readings, now)),
    now
  )
}

/** Each shop by its own rules. A page that cannot be read and names no shop troubles every one. */
function shopToday(work: ShopWork, readings: AllWork["readings"], now: number): ShopToday {
  const { shop, rules } = work
  const entries = checklist(work, rules, now)
  const seen = readings.filter(
    (reading) => reading.shop === shop || (reading.shop === "" && reading.unreadableSince !== null)
  )
  const nameless = shop === "" && readings.some((reading) => reading.shop !== "")
  const text = badgeText(entries, seen, rules, now)
  const watch = watchOf(seen, rules, now)
  return { entries, watch, text: nameless && text === "!" ? "" : text } // the named shops speak for being watched
}

const overdue = new Set<Entry["why"]>(["promise-broken", "first-contact-overdue"])

function combine(shopsToday: readonly ShopToday[], now: number): Badge {
  const blind = shopsToday.map(({ watch }) => unseenSince(watch, now)).find((said) => said !== null) ?? null
  const urgent = shopsToday.flatMap(({ entries }) => entries.filter(({ why }) => countedWhys.has(why)))
  if (urgent.length > 0) {
    const late = urgent.filter(({ why }) => overdue.has(why)).length
    const said = [
      inChinese`${urgent.length} 件今天要办`,
      late > 0 ? inChinese`${late} 件已逾期` : [],
      blind ?? []
    ].flat()
    const title = `回暖：${said.join("，")}`
    return { text: String(urgent.length), tone: late > 0 ? "overdue" : "due", title }
  }
  return shopsToday.some(({ text }) => text === "!")
    ? { text: "!", tone: "unwatched", title: `回暖：${blind ?? "还没有读过评价页"}` }
    : { text: "", tone: "due", title: "回暖：今天没有急着要办的" }
}

const reasons: Readonly<Record<TroubleKind, string>> = {
  changed: "页面和以前不一样",
  "signed-out": "退出登录了",
  blocked: "要先验证是不是本人",
  "no-permission": "没有权限看"
}

/** Since when a page cannot be read and why, or when one was last read; null while all is well. */
function unseenSince(watch: Watch, now: number): string | null {
  if (watch.state === "trouble") {
    const page = watch.page === "reviews" ? "评价页" : "订单页"
    return `${clock(watch.since, now)} 起读不到${page}（${reasons[watch.kind]}）`
  }
  return watch.state === "stale" ? `评价页上次读到是 ${clock(watch.lastReadAt, now)}` : null
}

/** 09:30, on another day with the date before it. */
function clock(at: number, now: number): string {
  const [then, today] = [toChinaIso(at), toChinaIso(now)]
  const time = then.slice(11, 16)
  return then.slice(0, 10) === today.slice(0, 10) ? time : `${then.slice(5, 10)} ${time}`
}
