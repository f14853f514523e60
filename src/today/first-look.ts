/**
 * What the worker leaves for the popup's first frame: the day as it stood after the last change. Reading the store
 * takes longer than a window may stand empty; with this the list is there at once, and the store's own answer follows.
 */
import { type Entry, whys } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import type { Rules } from "../rules/rules"
import type { LastReading } from "./badge"
import { type Day, dayOfWork, type ShopWork, type Subject } from "./day"

/** How many entries can be drawn: more than a popup shows without being scrolled. */
const DRAWN = 12

/** Numbers of the lists below and of `shops`. */
type Counted = readonly [kind: number, why: number, shop: number, due: number | null]

const kinds = ["case", "order", "item"] as const

interface Pages {
  readonly readings: readonly LastReading[]
  readonly gaps: readonly { readonly shop: string; readonly from: number; readonly to: number }[]
}

/** Plain data, as the browser's memory keeps it. */
export interface FirstLook extends Pages {
  readonly shops: readonly { readonly shop: string; readonly rules: Rules }[]
  /** The first entries, and what they are about. */
  readonly entries: readonly Entry[]
  readonly subjects: readonly (readonly [id: string, subject: Subject])[]
  /** Of all others only what is counted: there may be thousands. */
  readonly others: readonly Counted[]
  /** By their names, unread. */
  readonly settings: Readonly<Record<string, unknown>>
}

export function firstLook(
  work: Pages & { readonly shops: readonly ShopWork[] },
  settings: FirstLook["settings"],
  now: number
): FirstLook {
  const { entries, subjects } = dayOfWork(work.shops, now)
  const names = work.shops.map(({ shop }) => shop)
  const drawn = entries.slice(0, drawable(entries))
  return {
    shops: work.shops.map(({ shop, rules }) => ({ shop, rules })),
    readings: work.readings,
    gaps: work.gaps,
    entries: drawn,
    subjects: drawn.flatMap((entry) => {
      const subject = subjects.get(entryId(entry))
      return subject ? [[entryId(entry), subject] as const] : []
    }),
    others: entries
      .slice(drawn.length)
      .map(({ kind, why, shop, due }) => [kinds.indexOf(kind), whys.indexOf(why), names.indexOf(shop), due]),
    settings
  }
}

/** Many orders are drawn as one line, which names the items of all of them: where some are left out, none is drawn. */
function drawable(entries: readonly Entry[]): number {
  const order = entries.findIndex(({ kind }) => kind === "order")
  const isCut = entries.slice(DRAWN).some(({ kind }) => kind === "order")
  return isCut ? Math.min(order, DRAWN) : DRAWN
}

/** Entries without a subject are counted and cannot be drawn. */
export function dayOfFirstLook({ entries, subjects, others, shops }: FirstLook): Day {
  const counted = others.map(([kind, why, shop, due]) => ({
    kind: kinds[kind] as Entry["kind"],
    why: whys[why] as Entry["why"],
    shop: shops[shop]?.shop as string,
    key: "",
    due,
    channel: null
  }))
  return { entries: [...entries, ...counted], subjects: new Map(subjects) }
}
