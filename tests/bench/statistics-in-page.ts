/** Runs inside the bench page: what the desk counts, over every case of years. */
import type { Case } from "../../src/cases/case"
import { foldCase } from "../../src/cases/fold"
import { causeNames } from "../../src/causes"
import { defaultRules } from "../../src/rules/rules"
import { DAY, HOUR } from "../../src/rules/time"
import { always } from "../../src/statistics/period"
import { statistics } from "../../src/statistics/statistics"
import { median, times } from "./measurement"

const NOW = Date.parse("2026-11-18T10:00:00+08:00")

/** The median in milliseconds of so many runs, after a few that nobody measures. */
export function measure(count: number, runs: number): number {
  const cases = Array.from({ length: count }, (_, index) => made(index))
  const work = () => statistics(cases, defaultRules, always, NOW)
  times(3, work)
  return median(times(runs, work))
}

/** Spread over two years, a thousand items and every cause; most were called, solved and promised something. */
function made(index: number): Case {
  const at = NOW - (index % 730) * DAY - (index % 24) * HOUR
  const about = String(1_188_800_000_000 + index)
  const cause = causeNames[index % causeNames.length] as string
  const stamp = (step: number) => ({
    id: `${at}-${about}-${step}`,
    at: at + step * HOUR,
    by: `店员${index % 5}`,
    shop: "夜光小铺",
    about
  })
  const review = {
    feedId: about,
    orderId: null,
    itemId: String(680_000_000_000 + (index % 1000)),
    itemTitle: "夜光项链",
    buyer: "c**",
    grade: index % 3 === 0 ? "good" : "neutral",
    sentiment: null,
    text: "",
    postedAt: new Date(at + 8 * HOUR).toISOString().replace("Z", "+08:00"),
    append: null,
    mediaCount: 0,
    replied: false,
    replyDaysLeft: null
  } as const
  const judgement = { unhappy: true, score: 0.9, causes: [cause], evidence: [] }
  const state = foldCase([
    { ...stamp(index % 40), type: "review-seen", review, judgement, opens: true, extortion: false },
    {
      ...stamp(41),
      type: "called",
      outcome: index % 4 ? "wants-time" : "no-answer",
      until: null,
      text: "",
      broke: []
    },
    { ...stamp(42), type: "remedy-offered", remedy: "reship" },
    { ...stamp(43), type: "promised", text: "补发", due: at + 60 * HOUR },
    { ...stamp(44), type: "promise-kept", promise: `${at}-${about}-43` },
    { ...stamp(45), type: "solved", cause }
  ])
  return state as Case
}
