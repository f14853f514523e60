/** Whether anybody is watching the pages: what the last readings prove, and nothing more. */
import type { Rules } from "../rules/rules"
import { HOUR } from "../rules/time"
import type { LastReading } from "./badge"

export type TroubleKind = "changed" | "signed-out" | "blocked" | "no-permission"

export type Watch =
  | { readonly state: "ok"; readonly reading: LastReading }
  | { readonly state: "stale"; readonly lastReadAt: number }
  | { readonly state: "never" }
  | {
      readonly state: "trouble"
      readonly kind: TroubleKind
      /** Which list cannot be read. */
      readonly page: "reviews" | "orders"
      readonly since: number
      readonly lastReadAt: number | null
    }

const isReviews = ({ page }: LastReading) => page === "qianniu-reviews" || page === "classic-reviews"

const kinds: Readonly<Record<string, TroubleKind>> = {
  "signed-out": "signed-out",
  blocked: "blocked",
  "no-permission": "no-permission"
}

/** The same judgement as the badge's: one unreadable page is trouble, and reviews come before orders. */
export function watchOf(readings: readonly LastReading[], rules: Rules, now: number): Watch {
  const reviews = readings.filter(isReviews)
  const broken =
    reviews.find((reading) => reading.unreadableSince !== null) ??
    readings.find((reading) => reading.unreadableSince !== null)
  const latest = reviews
    .filter((reading) => reading.lastReadableAt !== null)
    .sort((one, other) => (other.lastReadableAt ?? 0) - (one.lastReadableAt ?? 0))[0]
  const lastReadAt = latest?.lastReadableAt ?? null
  if (broken && broken.unreadableSince !== null)
    return {
      state: "trouble",
      kind: kinds[broken.health] ?? "changed",
      page: isReviews(broken) ? "reviews" : "orders",
      since: broken.unreadableSince,
      lastReadAt: isReviews(broken) ? lastReadAt : broken.lastReadableAt
    }
  if (!latest || lastReadAt === null) return { state: "never" }
  if (now - lastReadAt > rules.staleHours * HOUR) return { state: "stale", lastReadAt }
  return { state: "ok", reading: latest }
}

/** A shop and the rules in force there. */
export interface WatchedShop {
  readonly shop: string
  readonly rules: Rules
}

export interface ShopWatch {
  readonly watch: Watch
  /** Which shop that is said of. */
  readonly shop: string
}

/** The worse, the further ahead. */
const order: readonly Watch["state"][] = ["trouble", "stale", "never", "ok"]

/** Each shop is judged alone, and the one that is watched least speaks for all: one read shop proves nothing of another. */
export function watchOfShops(
  shops: readonly WatchedShop[],
  readings: readonly LastReading[],
  now: number
): ShopWatch | null {
  const named = shops.filter(({ shop }) => shop !== "")
  const judged = shops.map(({ shop, rules }) => ({
    shop,
    watch: watchOf(readingsOf(shop, readings), rules, now)
  }))
  // the named shops speak for being watched
  const speaking = judged.filter(
    ({ shop, watch }) => shop !== "" || named.length === 0 || watch.state === "trouble"
  )
  const [worst = null] = speaking.sort((one, other) => byWorse(one.watch, other.watch))
  return worst
}

/** A page that cannot be read and names no shop troubles every one. */
function readingsOf(shop: string, readings: readonly LastReading[]): LastReading[] {
  return readings.filter(
    (reading) => reading.shop === shop || (reading.shop === "" && reading.unreadableSince !== null)
  )
}

function byWorse(one: Watch, other: Watch): number {
  return order.indexOf(one.state) - order.indexOf(other.state) || lastReadOf(one) - lastReadOf(other)
}

function lastReadOf(watch: Watch): number {
  if (watch.state === "never") return 0
  return (watch.state === "ok" ? watch.reading.lastReadableAt : watch.lastReadAt) ?? 0
}
