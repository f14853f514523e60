/** Which cases are shown: every choice that was made holds, and every word of the search stands somewhere. */
import type { CaseFilter } from "../../../messages/saved-views"
import type { Rules } from "../../../rules/rules"
import { DAY, HOUR } from "../../../rules/time"
import { type CaseLine, plain } from "../lines/line"

export const noFilter: CaseFilter = {
  tab: "open",
  query: "",
  grade: "",
  cause: "",
  item: "",
  clerk: "",
  stage: "",
  channel: "",
  label: "",
  days: "",
  late: false
}

/** The choices that a menu offers, apart from tab and search. */
export const menus = ["grade", "cause", "item", "clerk", "stage", "channel", "label", "days"] as const
export type Menu = (typeof menus)[number]

/** Whether anything but the tab was chosen. */
export function isNarrowed(filter: CaseFilter): boolean {
  return filter.query.trim() !== "" || filter.late || menus.some((menu) => filter[menu] !== "")
}

export interface FilterMoment {
  readonly now: number
  readonly rulesOf: (shop: string) => Rules
}

/** The words of a search, as the index holds them. */
export const wordsOf = (query: string): string[] =>
  query
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== "")

/** Those for which every choice holds, in their order; the words of the search are looked for elsewhere. */
export function select(
  lines: readonly CaseLine[],
  filter: CaseFilter,
  moment: FilterMoment
): readonly CaseLine[] {
  if (!isNarrowed({ ...filter, query: "" })) return lines
  const { grade, cause, item, clerk, stage, channel, label } = filter
  const since = filter.days === "" ? Number.NEGATIVE_INFINITY : moment.now - Number(filter.days) * DAY
  return lines.filter(
    (line) =>
      (grade === "" || line.grade === grade) &&
      (cause === "" || line.cause === cause) &&
      (item === "" || line.itemKey === item) &&
      (clerk === "" || line.clerk === clerk) &&
      (stage === "" || line.stage === stage) &&
      (channel === "" || line.channel === channel) &&
      (label === "" || line.labels.includes(label)) &&
      line.postedAt >= since &&
      (!filter.late || isLate(line, moment))
  )
}

/** Found later than the rule allows (0-02). */
export function isLate(line: CaseLine, { rulesOf }: Pick<FilterMoment, "rulesOf">): boolean {
  return !line.imported && line.firstSeenAt - line.postedAt > rulesOf(line.shop).lateFoundHours * HOUR
}

export type Choices = Readonly<Record<"cause" | "item" | "clerk" | "label", readonly Choice[]>>

export interface Choice {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** What the menus can offer: what there is, the most frequent first. */
export function choicesOf(lines: readonly CaseLine[]): Choices {
  const counts = { cause: new Map(), item: new Map(), clerk: new Map(), label: new Map() } as Readonly<
    Record<keyof Choices, Map<string, { name: string; count: number }>>
  >
  const count = (menu: keyof Choices, value: string, name: string) => {
    if (value === "") return
    const known = counts[menu].get(value)
    if (known) known.count += 1
    else counts[menu].set(value, { name, count: 1 })
  }
  for (const line of lines) {
    count("cause", line.cause, line.cause)
    count("item", line.itemKey, line.item)
    count("clerk", line.clerk, line.clerk)
    for (const label of line.labels) count("label", label, label)
  }
  const list = (menu: keyof Choices): Choice[] =>
    [...counts[menu]]
      .map(([value, { name, count }]) => ({ value, name, count }))
      .sort((one, other) => other.count - one.count)
  return { cause: list("cause"), item: list("item"), clerk: list("clerk"), label: list("label") }
}
