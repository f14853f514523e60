/** What a person can do to a case, an order or an item: the acts of the contract, as one schema. */
import * as z from "zod/mini"
import { Remedy } from "../remedies"
import { CallOutcome, CloseResult, ShipReason, SpokenOf } from "./event"

const Time = z.number().check(z.int())
const Text = z.string().check(z.maxLength(5000))

function act<const Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) {
  return z.object({ act: z.literal(name), ...shape })
}

/** What can be done to many cases at once: nothing that a gate could refuse for one of them. */
const forMany = [
  /** Left out or null: until the buyer writes again. */
  act("snooze", { until: z.optional(z.nullable(Time)) }),
  act("close", { result: CloseResult }),
  act("hand-over", { to: z.string().check(z.maxLength(60)) }),
  act("label", { label: z.string().check(z.minLength(1), z.maxLength(60)), on: z.boolean() })
] as const

export const ActionForMany = z.discriminatedUnion("act", [...forMany])
export type ActionForMany = z.infer<typeof ActionForMany>

/** Times are milliseconds; a story's ISO times are turned into them at its border. */
export const Action = z.discriminatedUnion("act", [
  /** `all`: the other reviews of the same order were spoken of too, with the same outcome. */
  act("call", {
    outcome: CallOutcome,
    until: z.optional(Time),
    text: z.optional(Text),
    all: z.optional(z.boolean())
  }),
  act("message", { text: z.optional(Text) }),
  act("reply", { text: z.optional(Text) }),
  act("note", { text: Text.check(z.minLength(1)) }),
  /** `yuan`: how much, where money is offered. */
  act("offer", { remedy: Remedy, yuan: z.optional(z.number().check(z.nonnegative())) }),
  act("refuse", { remedy: Remedy, text: z.optional(Text) }),
  act("promise", { text: Text.check(z.minLength(1)), due: Time }),
  /** `promise` is its text, or the id of the event that made it. */
  act("keep", { promise: z.string() }),
  act("solve", { cause: z.optional(z.string().check(z.maxLength(100))) }),
  act("confirm", {}),
  act("ask", {}),
  ...forMany,
  act("reopen", {}),
  act("judge", { unhappy: z.boolean(), cause: z.nullable(z.string().check(z.maxLength(100))) }),
  act("triage", { chance: z.enum(["likely", "maybe", "unlikely"]) }),
  /** `order`: the number of the order that this review belongs to. */
  act("tie", { order: z.string().check(z.minLength(1), z.maxLength(300)) }),
  act("undo", { event: z.string() }),
  /** `named` false: no time was named to the buyer, `until` is when to tell more. */
  act("told-delay", {
    until: Time,
    reason: z.optional(ShipReason),
    named: z.optional(z.boolean())
  }),
  act("greeted", {}),
  act("spoke-first", { of: SpokenOf, words: z.string().check(z.maxLength(100)) }),
  act("goods-back", { until: Time }),
  act("refunded", {}),
  act("fixed", { text: Text }),
  /** `days` until there is some again; null where nobody knows. */
  act("stock", {
    out: z.boolean(),
    days: z.nullable(z.number().check(z.int(), z.positive())),
    title: z.string().check(z.maxLength(500))
  }),
  act("forget", {})
])
export type Action = z.infer<typeof Action>
export type ActionName = Action["act"]
