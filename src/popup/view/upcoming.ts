/** What comes next, once today is done: follow-ups and promises up to the end of the next working day. */
import { followUpDue } from "../../cases/clocks"
import { nextWorkday } from "../../rules/calendar"
import type { Rules } from "../../rules/rules"
import { DAY, dayOf, momentOf } from "../../rules/time"
import type { ShopWork } from "../../today/day"
import type { Format } from "../../ui/format"
import { spokenItem } from "../../wording/variables"
import { popupTextIn } from "../text"

export interface Upcoming {
  readonly title: string
  readonly about: string
  readonly at: number
  readonly promised: boolean
}

export function upcoming(works: readonly ShopWork[], now: number, format: Format): Upcoming[] {
  const all = works.flatMap((work) => work.cases.flatMap((state) => planned(state, work.rules, now, format)))
  return all.sort((one, other) => one.at - other.at)
}

function planned(state: ShopWork["cases"][number], rules: Rules, now: number, format: Format): Upcoming[] {
  const end = momentOf(nextWorkday(dayOf(now)), "00:00") + DAY
  const about = [state.review.buyer, spokenItem(state.review.itemTitle)]
    .filter((part) => part !== "")
    .join(" · ")
  const soon = (at: number) => at > now && at < end
  const follow = followUpDue(state, rules)
  const steps: Upcoming[] = state.promises
    .filter(({ keptAt, due }) => keptAt === null && soon(due))
    .map(({ text, due }) => ({ title: text, about, at: due, promised: true }))
  if (follow !== null && soon(follow) && state.followUp)
    steps.push({
      title:
        state.stage === "solved"
          ? format.text.row.confirm
          : popupTextIn(format.language).row.followUp[state.followUp.from],
      about,
      at: follow,
      promised: false
    })
  return steps
}
