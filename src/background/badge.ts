/** The icon's badge: how much is urgent over all shops, or that nobody is watching. */
import { countedWhys, type Entry } from "../cases/entry"
import { lastReadings, StoreError, shops } from "../store"
import { badgeText } from "../today/badge"
import type { Desk } from "./desk"
import type { Badge } from "./shell"
import { shopWork } from "./shop-work"

interface ShopToday {
  readonly entries: readonly Entry[]
  /** By the contract: a number, `!`, or "". */
  readonly text: string
}

/** Shows what the store says now. When the store cannot be opened, the badge says that instead. */
export function refreshBadge(desk: Desk): Promise<void> {
  return desk.shell.alone("badge", async () => {
    await desk.shell.setBadge(await currentBadge(desk))
  })
}

async function currentBadge(desk: Desk): Promise<Badge> {
  try {
    const named = await shops(desk.database)
    return combine(await Promise.all((named.length > 0 ? named : [""]).map((shop) => shopToday(desk, shop))))
  } catch (error) {
    if (error instanceof StoreError) return { text: "!", tone: "unwatched", title: error.message }
    throw error
  }
}

/** Each shop by its own rules. A page that cannot be read and names no shop troubles every one. */
async function shopToday(desk: Desk, shop: string): Promise<ShopToday> {
  const { database, shell } = desk
  const [{ entries, rules }, readings] = await Promise.all([shopWork(desk, shop), lastReadings(database)])
  const seen = readings.filter(
    (reading) => reading.shop === shop || (reading.shop === "" && reading.unreadableSince !== null)
  )
  const nameless = shop === "" && readings.some((reading) => reading.shop !== "")
  const text = badgeText(entries, seen, rules, shell.now())
  return { entries, text: nameless && text === "!" ? "" : text } // the named shops speak for being watched
}

const overdue = new Set<Entry["why"]>(["promise-broken", "first-contact-overdue"])

function combine(shopsToday: readonly ShopToday[]): Badge {
  const urgent = shopsToday.flatMap(({ entries }) => entries.filter(({ why }) => countedWhys.has(why)))
  if (urgent.length > 0) {
    const late = urgent.filter(({ why }) => overdue.has(why)).length
    const title = `回暖：${urgent.length} 件今天要办${late > 0 ? `，${late} 件已逾期` : ""}`
    return { text: String(urgent.length), tone: late > 0 ? "overdue" : "due", title }
  }
  return shopsToday.some(({ text }) => text === "!")
    ? { text: "!", tone: "unwatched", title: "回暖：评价页有一阵没看到了" }
    : { text: "", tone: "due", title: "回暖：今天没有急着要办的" }
}
