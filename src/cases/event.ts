/**
 * The log: everything that happened, only ever added to. A case is the fold of its events, so a backup
 * is a list, a merge is a union and an undo is another event.
 */
import * as z from "zod/mini"
import { Remedy } from "../remedies"
import { Order, Review } from "../rows"
import { shipReasonNames } from "./ship-reasons"

export const CallOutcome = z.enum([
  "solved",
  "wants-time",
  "refused-offer",
  "no-answer",
  "hung-up",
  "agreed-to-change",
  "do-not-contact"
])
export type CallOutcome = z.infer<typeof CallOutcome>

export const CloseResult = z.enum(["changed", "removed", "kept", "unreachable", "expired"])
export type CloseResult = z.infer<typeof CloseResult>

const Name = z.string().check(z.maxLength(100))
const EventId = z.string().check(z.minLength(8), z.maxLength(200))

/** What the judge said of a text when it was read. */
export const Judgement = z.object({
  unhappy: z.boolean(),
  score: z.number(),
  causes: z.array(Name).check(z.maxLength(100)),
  evidence: z
    .array(z.object({ start: z.number(), end: z.number(), cause: z.nullable(Name) }))
    .check(z.maxLength(5000))
})
export type Judgement = z.infer<typeof Judgement>

/** Chosen by the clerk. */
export const ShipReason = z.enum(shipReasonNames)

/** What a buyer can be told of before anybody complains. */
export const SpokenOf = z.enum(["refund-request", "stalled-parcel"])
export type SpokenOf = z.infer<typeof SpokenOf>

/** A limit that was broken by something that had already happened. */
export const BrokenLimit = z.enum([
  "call-out-of-hours",
  "too-many-calls",
  "called-in-cool-down",
  "called-after-stop",
  "called-after-number-expired"
])
export type BrokenLimit = z.infer<typeof BrokenLimit>

const Time = z.number().check(z.int())
const Text = z.string().check(z.maxLength(5000))
const Key = z.string().check(z.minLength(1), z.maxLength(300))

const stamp = {
  /** Unique and sortable by time. */
  id: EventId,
  /** Milliseconds since 1970. */
  at: Time,
  /** Who: a local name, or "huinuan" for what the program noticed itself. */
  by: z.string().check(z.maxLength(60)),
  shop: z.string().check(z.maxLength(100)),
  /** The key of the case, order or item that it is about; "" for the shop. */
  about: z.string().check(z.maxLength(300)),
  /** The first event of the same act, where an act made several: they are undone together. */
  with: z.optional(EventId)
}

function event<const Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) {
  return z.object({ ...stamp, type: z.literal(type), ...shape })
}

/** Seen on the pages. */
const seen = [
  event("review-seen", { review: Review, judgement: Judgement, opens: z.boolean(), extortion: z.boolean() }),
  event("review-changed", {
    review: Review,
    judgement: Judgement,
    opens: z.boolean(),
    extortion: z.boolean(),
    /** A new append that the judge calls unhappy. */
    appended: z.boolean(),
    /** Grade was neutral or bad and now is good. */
    improved: z.boolean()
  }),
  event("review-missing", {}),
  event("review-back", {})
] as const

/** Done by people. */
const done = [
  event("called", {
    outcome: CallOutcome,
    until: z.nullable(Time),
    text: Text,
    broke: z.array(BrokenLimit)
  }),
  event("messaged", { text: Text }),
  event("replied", { text: Text }),
  event("note", { text: Text }),
  event("remedy-offered", { remedy: Remedy, yuan: z.optional(z.number()) }),
  event("remedy-refused", { remedy: Remedy, text: Text }),
  event("promised", { text: Text, due: Time }),
  event("promise-kept", { promise: z.string().check(z.maxLength(200)) }),
  event("solved", { cause: z.string().check(z.maxLength(100)) }),
  event("confirmed", {}),
  event("asked", {}),
  /** `until` null: until the buyer writes again. */
  event("snoozed", { until: z.nullable(Time) }),
  event("closed", { result: CloseResult }),
  event("reopened", {}),
  event("judged", { unhappy: z.boolean(), cause: z.nullable(z.string().check(z.maxLength(100))) }),
  event("triaged", { chance: z.enum(["likely", "maybe", "unlikely"]) }),
  event("handed-over", { to: z.string().check(z.maxLength(60)) }),
  /** The clerk says that this review belongs to this order. */
  event("tied", { order: Key }),
  event("labelled", { label: z.string().check(z.maxLength(60)), on: z.boolean() }),
  event("undone", { event: z.string().check(z.maxLength(200)) })
] as const

/** Noticed or done by the program. */
const noticed = [
  event("extortion-noticed", {}),
  /** The case came from a table that a seller kept by hand; its other events carry the table's own times. */
  event("imported", {}),
  event("deadline-missed", { deadline: z.enum(["first-contact", "promise", "ship"]), due: Time }),
  event("forgotten", {})
] as const

/** About orders and items. */
const trade = [
  event("order-seen", { order: Order }),
  event("told-delay", {
    until: Time,
    reason: z.optional(ShipReason),
    /** False where no time was named to the buyer: `until` is when to tell more, and breaks no promise. */
    named: z.optional(z.boolean())
  }),
  event("greeted", {}),
  /** The buyer heard from us before complaining; `words` are the page's own about a refund, else "". */
  event("spoke-first", { of: SpokenOf, words: z.string().check(z.maxLength(100)) }),
  /** What was returned is back: the money is owed until then. */
  event("goods-back", { until: Time }),
  event("refunded", {}),
  /** The shop has none of this item; `days` until there is some again, null where nobody knows. */
  event("stock-noted", {
    out: z.boolean(),
    days: z.nullable(z.number().check(z.int(), z.positive())),
    title: z.string().check(z.maxLength(500))
  }),
  /** A solved case showed that the item's page lacks a sentence. */
  event("fix-needed", {
    case: Key,
    cause: z.string().check(z.maxLength(100)),
    title: z.string().check(z.maxLength(500))
  }),
  event("listing-fixed", { text: Text })
] as const

/** About the shop. */
const shop = [event("rule-changed", { rule: Key, value: z.unknown() })] as const

export const Event = z.discriminatedUnion("type", [...seen, ...done, ...noticed, ...trade, ...shop])
export type Event = z.infer<typeof Event>
export type EventType = Event["type"]
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>

/** An event without its stamp: what an act makes before it is given an id and an author. */
export type Deed = {
  [Type in EventType]: Omit<EventOf<Type>, "id" | "at" | "by" | "shop" | "about" | "with">
}[EventType]
