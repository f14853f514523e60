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
