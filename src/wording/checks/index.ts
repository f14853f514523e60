/** All checking rules. A new rule is one file beside this one and one line here (docs/adding-a-rule.md). */
import type { Rule } from "../matching/rule"
import { absoluteClaim } from "./absolute-claim"
import { arguing } from "./arguing"
import { belittling } from "./belittling"
import { blameShifting } from "./blame-shifting"
import { curt } from "./curt"
import { jargon } from "./jargon"
import { payoff } from "./payoff"
import { pleading } from "./pleading"
import { prematureAsk } from "./premature-ask"
import { pressure } from "./pressure"
import { privacy } from "./privacy"
import { promotion } from "./promotion"
import { repeatRefused } from "./repeat-refused"
import { rewardedReview } from "./rewarded-review"
import { suspicion } from "./suspicion"
import { threat } from "./threat"
import { tooLong } from "./too-long"
import { typo } from "./typo"
import { unfilledVariable } from "./unfilled-variable"
import { unkeepablePromise } from "./unkeepable-promise"
import { untrueReason } from "./untrue-reason"

export const rules: readonly Rule[] = [
  absoluteClaim,
  arguing,
  belittling,
  blameShifting,
  curt,
  jargon,
  payoff,
  pleading,
  prematureAsk,
  pressure,
  privacy,
  promotion,
  repeatRefused,
  rewardedReview,
  suspicion,
  threat,
  tooLong,
  typo,
  unfilledVariable,
  unkeepablePromise,
  untrueReason
]
