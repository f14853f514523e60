/** What each open case asks for now, and the order in which to look at them: the checklist's, then what comes next. */
import { followUpDue } from "../../../cases/clocks"
import { type Entry, whys } from "../../../cases/entry"
import type { CaseFilter } from "../../../messages/saved-views"
import type { Rules } from "../../../rules/rules"
import { addDays, dayOf, momentOf } from "../../../rules/time"
import { checklist } from "../../../today/checklist"
import { type CaseLine, lineId } from "../lines/line"

export interface Agenda {
  /** By the line's id; only those that ask for something now. */
  readonly entries: ReadonlyMap<string, Entry>
  /** The lines of each tab, in the order in which they are shown. */
  readonly tabs: Readonly<Record<CaseFilter["tab"], readonly CaseLine[]>>
  /** How many are past their time. */
  readonly overdue: number
}

export function agendaOf(lines: readonly CaseLine[], rulesOf: (shop: string) => Rules, now: number): Agenda {
  const open = lines.filter((line) => line.state !== null)
  const found = [...new Set(open.map(({ shop }) => shop))].flatMap((shop) => {
    const cases = open.flatMap((line) => (line.shop === shop && line.state ? [line.state] : []))
    return checklist({ cases, orders: [], items: [] }, rulesOf(shop), now)
  })
  const entries = new Map(found.sort(byUrgency).map((entry) => [lineId(entry.shop, entry.key), entry]))
  const tonight = momentOf(addDays(dayOf(now), 1), "00:00")
  const rank = new Map([...entries.keys()].map((id, index) => [id, index]))
  const next = new Map(open.map((line) => [line.id, nextMoment(line, rulesOf)]))
  open.sort((one, other) => {
    const [first, second] = [rank.get(one.id) ?? Number.MAX_VALUE, rank.get(other.id) ?? Number.MAX_VALUE]
    if (first !== second) return first - second
    return (next.get(one.id) ?? Number.MAX_VALUE) - (next.get(other.id) ?? Number.MAX_VALUE)
  })
  return {
    entries,
    overdue: [...entries.values()].filter(
      ({ why }) => why === "promise-broken" || why === "first-contact-overdue"
    ).length,
    tabs: {
      open,
      today: open.filter(({ id }) => isForToday(entries.get(id), tonight)),
      closed: lines.filter((line) => line.stage === "closed"),
      all: lines
    }
  }
}

const whyRank = new Map(whys.map((why, index) => [why, index]))

/** As within one shop: by why, then by what is due first. */
function byUrgency(one: Entry, other: Entry): number {
  const byWhy = (whyRank.get(one.why) ?? 0) - (whyRank.get(other.why) ?? 0)
  return byWhy || (one.due ?? Number.MAX_SAFE_INTEGER) - (other.due ?? Number.MAX_SAFE_INTEGER)
}

function isForToday(entry: Entry | undefined, tonight: number): boolean {
  if (entry === undefined) return false
  return entry.why !== "first-contact" || entry.due === null || entry.due <= tonight
}

/** When something falls due by itself; null where nothing does. */
export function nextMoment({ state, shop }: CaseLine, rulesOf: (shop: string) => Rules): number | null {
  if (state === null) return null
  const unkept = state.promises.filter(({ keptAt }) => keptAt === null).map(({ due }) => due)
  const follow = followUpDue(state, rulesOf(shop))
  const moments = follow === null ? unkept : [...unkept, follow]
  return moments.length === 0 ? null : Math.min(...moments)
}
