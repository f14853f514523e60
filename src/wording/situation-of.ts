/** What the wording room needs to know of a case. */
import type { Case } from "../cases/case"
import { lateDays } from "../cases/clocks"
import { askGate } from "../cases/gates"
import { causeOf, suggestRemedies } from "../cases/remedies"
import type { Rules } from "../rules/rules"
import { DAY, dayOf, momentOf } from "../rules/time"
import type { Channel } from "./context"
import type { Situation } from "./situation"

export interface Speaker {
  /** As the buyer hears them; "" where not set up yet. */
  readonly shop: string
  readonly clerk: string
}

export function situationOf(
  state: Case,
  channel: Channel,
  speaker: Speaker,
  rules: Rules,
  now: number
): Situation {
  const cause = causeOf(state)
  const causes = [...new Set([...(cause === null ? [] : [cause]), ...state.judgement.causes])]
  return {
    channel,
    grade: state.review.grade,
    causes,
    state: state.stage,
    reviewText: state.review.text,
    itemTitle: state.review.itemTitle,
    reviewedAt: state.review.postedAt,
    delayDays: lateDays(state, rules) ?? 0,
    daysSinceSeen: Math.round(
      (momentOf(dayOf(now), "00:00") - momentOf(dayOf(state.firstSeenAt), "00:00")) / DAY
    ),
    lastOutcome: state.flags.includes("do-not-contact")
      ? "do-not-contact"
      : (state.calls.at(-1)?.outcome ?? null),
    refused: state.refused,
    remedies: suggestRemedies(state),
    agreed: state.offered.filter((remedy) => !state.refused.includes(remedy)).at(-1) ?? null,
    effort: state.objectsToEffort,
    askAllowed: askGate(state, rules, now).allowed,
    shopKind: rules.shopKind,
    shop: speaker.shop,
    clerk: speaker.clerk
  }
}
