/** A return by the rules: who pays the freight, until when, and what to tell the buyer (1-37 to 1-40). */
import type { Rules } from "../rules/rules"
import { addDays, DAY, dayOf, momentOf } from "../rules/time"
import { returnDetails, type Words } from "./return-details"
import { freightOf, type ReturnFreight } from "./return-freight"
import type { ReturnRequest } from "./return-request"

export interface ReturnAdvice {
  /** Ask kindly why, before anything else (1-39). A buyer who does not say gets it all the same. */
  readonly askFirst: boolean
  readonly freight: ReturnFreight
  /** The no-reason clock. Null where the day of signing is not known. */
  readonly noReason: { readonly from: number; readonly until: number; readonly open: boolean } | null
  /** Whether the buyer has a right to it: null where a fact is still missing. */
  readonly owed: boolean | null
  /** The same for the sentence, which must not promise what is not owed. */
  readonly speak: "yes" | "ask" | "over" | "excluded"
  /** The goods cannot have come back before they were signed for: one of the two days is wrong. */
  readonly daysDiffer: boolean
  /** The latest moment for the money, once the goods are back. */
  readonly refundBy: number | null
  /** Who answers for it: chooses the sentence of a return. */
  readonly fault: "shop" | "nobody"
  /** In this order, to be copied to the buyer: the way back, or what follows once the goods are here. */
  readonly details: readonly Words[]
  readonly source: string
}

/** What to do and say about this return. Nothing here ever makes it harder than the rules do. */
export function returnAdvice(request: ReturnRequest, rules: Rules, now: number): ReturnAdvice {
  const { reason, signedAt, backAt } = request
  const ours = reason !== null && reason !== "no-reason"
  const noReason = signedAt === null ? null : noReasonClock(signedAt, rules, now)
  const freight = freightOf(request, rules)
  const daysDiffer = signedAt !== null && backAt !== null && dayOf(backAt) < dayOf(signedAt)
  const refundBy = backAt === null || daysDiffer ? null : backAt + rules.refundDays * DAY
  const owed = ours ? true : isOwed(request, noReason?.open ?? null)
  return {
    askFirst: reason === null,
    freight,
    noReason,
    owed,
    speak: owed === null ? "ask" : owed ? "yes" : request.excluded ? "excluded" : "over",
    daysDiffer,
    refundBy,
    fault: ours ? "shop" : "nobody",
    details: returnDetails(freight, refundBy, rules),
    source: "消费者权益保护法第 24、25 条"
  }
}

/** 168 hours from 0:00 of the day after signing. */
function noReasonClock(signedAt: number, rules: Rules, now: number) {
  const from = momentOf(addDays(dayOf(signedAt), 1), "00:00")
  const until = from + rules.noReasonDays * DAY
  return { from, until, open: now < until }
}

/** Without a fault of ours: within the seven days, unless the law names the goods. */
function isOwed({ reason, excluded }: ReturnRequest, open: boolean | null): boolean | null {
  if (reason === null) return excluded || open !== true ? null : true
  return excluded ? false : open
}
