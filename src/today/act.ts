/** From an act to events, or to a refusal. What already happened is never refused; what is only wished may be. */
import type { Action, ActionName } from "../cases/action"
import type { Case } from "../cases/case"
import { concernsBuyer, inConversation } from "../cases/conversation"
import type { Deed, Event, EventType } from "../cases/event"
import { askGate, brokenLimits, offerGate } from "../cases/gates"
import { type ItemState, isPreventable, itemKey } from "../cases/item"
import type { Refusal, RefusalReason } from "../cases/refusal"
import { causeOf } from "../cases/remedies"
import { findOrder } from "../orders/find-order"
import type { OrderState } from "../orders/order"
import type { Rules } from "../rules/rules"

export interface Target {
  readonly shop: string
  readonly key: string
  readonly case?: Case | null
  /** The order of that key, the case's own, or the one that the action names. */
  readonly order?: OrderState | null
  readonly item?: ItemState | null
  /** The other cases of the same order. */
  readonly others?: readonly Case[]
}

export interface ActContext {
  readonly at: number
  readonly by: string
  readonly rules: Rules
  /** When the case's order was first seen as successful, or null. */
  readonly successAt: number | null
  readonly newId: (at: number) => string
  readonly isExtortion: (text: string) => boolean
}

export type Outcome = { readonly events: Event[] } | { readonly refused: Refusal }

/** One event to be: what happened, and to which key. */
interface Draft {
  readonly about: string
  readonly deed: Deed
}

/** What this act adds to the log. `undo` is answered by `undo`, which needs the events themselves. */
export function act(action: Action, target: Target, context: ActContext): Outcome {
  const drafts = draftsOf(action, target, context)
  return typeof drafts === "string" ? refused(drafts) : { events: stamped(drafts, target.shop, context) }
}

/** Takes back what people did, all events of one act together. */
export function undo(events: readonly Event[], context: ActContext): Outcome {
  const [first] = events
  if (!first || !events.every((event) => undoable.has(event.type))) return refused("unknown-event")
  const drafts = events.map(({ id, about }) => ({ about, deed: { type: "undone", event: id } as const }))
  return { events: stamped(drafts, first.shop, context) }
}

const undoable: ReadonlySet<EventType> = new Set<EventType>([
  "called",
  "messaged",
  "replied",
  "note",
  "remedy-offered",
  "remedy-refused",
  "promised",
  "promise-kept",
  "solved",
  "confirmed",
  "asked",
  "snoozed",
  "closed",
  "reopened",
  "judged",
  "triaged",
  "handed-over",
  "labelled",
  "tied",
  "undone",
  "extortion-noticed",
  "told-delay",
  "greeted",
  "spoke-first",
  "goods-back",
  "refunded",
  "stock-noted",
  "fix-needed",
  "listing-fixed",
  "rule-changed"
])

const refused = (reason: RefusalReason): Outcome => ({ refused: { reason, opensAt: null } })

function stamped(drafts: readonly Draft[], shop: string, context: ActContext): Event[] {
  const { at, by, newId } = context
  const ids = drafts.map(() => newId(at))
  return drafts.map(({ about, deed }, index) => {
    const stamp = { id: ids[index], at, by, shop, about }
    return { ...deed, ...stamp, ...(index > 0 ? { with: ids[0] } : {}) } as Event
  })
}

const orderActs: ReadonlySet<ActionName> = new Set<ActionName>([
  "told-delay",
  "greeted",
  "spoke-first",
  "goods-back",
  "refunded"
])

function draftsOf(action: Action, target: Target, context: ActContext): Draft[] | RefusalReason {
  if (orderActs.has(action.act)) return target.order ? orderDrafts(action, target.order) : "unknown-case"
  if (action.act === "fixed") {
    return target.item
      ? [{ about: target.item.itemId, deed: { type: "listing-fixed", text: action.text } }]
      : "unknown-case"
  }
  if (action.act === "stock") {
    const { out, days, title } = action
    return [{ about: target.key, deed: { type: "stock-noted", out, days, title } }]
  }
  if (action.act === "forget" && !target.case && target.order) {
    return [{ about: target.order.orderId, deed: { type: "forgotten" } }]
  }
  if (!target.case) return target.order || target.item ? "wrong-kind" : "unknown-case"
  return action.act === "call"
    ? callDrafts(action, target.case, target.others ?? [], context)
    : caseDrafts(action, target.case, target, context)
}

function orderDrafts(action: Action, order: OrderState): Draft[] | RefusalReason {
  const about = order.orderId
  switch (action.act) {
    case "told-delay": {
      const { act: type, ...told } = action
      return [{ about, deed: { type, ...told } }]
    }
    case "spoke-first":
      return [{ about, deed: { type: "spoke-first", of: action.of, words: action.words } }]
    case "goods-back":
      return [{ about, deed: { type: "goods-back", until: action.until } }]
    case "greeted":
    case "refunded":
      return [{ about, deed: { type: action.act } }]
    default:
      return "wrong-kind"
  }
}

function caseDrafts(
  action: Action,
  state: Case,
  { order = null, others = [] }: Target,
  context: ActContext
): Draft[] | RefusalReason {
  const draft = (deed: Deed): Draft => ({ about: state.key, deed })
  const noticed = (text: string): Draft[] =>
    context.isExtortion(text) ? [draft({ type: "extortion-noticed" })] : []
  switch (action.act) {
    case "message":
      return [draft({ type: "messaged", text: action.text ?? "" })]
    case "reply":
      return [draft({ type: "replied", text: action.text ?? "" })]
    case "note":
      return [draft({ type: "note", text: action.text }), ...noticed(action.text)]
    case "offer": {
      const { remedy, yuan } = action
      const gate = offerGate(state, remedy, context.rules, yuan)
      const offered = yuan === undefined ? { remedy } : { remedy, yuan }
      return gate.allowed ? [draft({ type: "remedy-offered", ...offered })] : gate.refusal.reason
    }
    case "refuse":
      return [
        draft({ type: "remedy-refused", remedy: action.remedy, text: action.text ?? "" }),
        ...noticed(action.text ?? "")
      ]
    case "promise":
      return [draft({ type: "promised", text: action.text, due: action.due })]
    case "keep":
      return keepDrafts(state, action.promise)
    case "solve": {
      const cause = action.cause ?? causeOf(state) ?? "其他"
      return [draft({ type: "solved", cause }), ...fixDrafts(state, cause)]
    }
    case "confirm":
      return state.solvedAt === null ? "not-solved" : [draft({ type: "confirmed" })]
    case "ask": {
      const gate = askGate(inConversation(state, others), context.rules, context.at)
      return gate.allowed ? [draft({ type: "asked" })] : gate.refusal.reason
    }
    case "snooze":
      return [draft({ type: "snoozed", until: action.until ?? null })]
    case "close":
      return [draft({ type: "closed", result: action.result })]
    case "reopen":
      return [draft({ type: "reopened" })]
    case "judge":
      return [draft({ type: "judged", unhappy: action.unhappy, cause: action.cause })]
    case "triage":
      return [draft({ type: "triaged", chance: action.chance })]
    case "hand-over":
      return [draft({ type: "handed-over", to: action.to })]
    case "label":
      return [draft({ type: "labelled", label: action.label, on: action.on })]
    case "tie":
      return tieDrafts(state, order)
    case "forget":
      return [
        draft({ type: "forgotten" }),
        ...(order && order.orderId !== state.key
          ? [{ about: order.orderId, deed: { type: "forgotten" } as const }]
          : [])
      ]
    default:
      return "wrong-kind"
  }
}

/**
 * One call is one call, however many reviews of the order are open: what is about the buyer is noted on all of
 * them, what is about a review on the others only where they were spoken of too.
 */
function callDrafts(
  { outcome, until, text = "", all = false }: Extract<Action, { act: "call" }>,
  state: Case,
  others: readonly Case[],
  { successAt, rules, at, isExtortion }: ActContext
): Draft[] {
  const broke = brokenLimits(inConversation(state, others), successAt, rules, at)
  const open = others.filter(({ opened, stage }) => opened && stage !== "closed")
  const heard = all || concernsBuyer(outcome) ? open : []
  return [state, ...heard].flatMap((one, index): Draft[] => {
    const about = one.key
    const words = index === 0 ? text : ""
    return [
      { about, deed: { type: "called", outcome, until: until ?? null, text: words, broke } },
      ...(words !== "" && isExtortion(words)
        ? [{ about, deed: { type: "extortion-noticed" } as const }]
        : []),
      ...(outcome === "solved" ? fixDrafts(one, causeOf(one)) : [])
    ]
  })
}

/** Solving a complaint that the item's page could have prevented asks for a sentence on that page (0-25). */
function fixDrafts(state: Case, cause: string | null): Draft[] {
  if (cause === null || !isPreventable(cause)) return []
  const { review, key } = state
  return [{ about: itemKey(review), deed: { type: "fix-needed", case: key, cause, title: review.itemTitle } }]
}

/** Only an order that may be the review's own, and never against the number that the review names. */
function tieDrafts(state: Case, order: OrderState | null): Draft[] | RefusalReason {
  if (state.review.orderId !== null) return "order-known"
  if (order === null) return "unknown-case"
  if (findOrder(state.review, [order]).length === 0) return "order-differs"
  return [{ about: state.key, deed: { type: "tied", order: order.orderId } }]
}

function keepDrafts(state: Case, wanted: string): Draft[] | RefusalReason {
  const named = state.promises.filter(({ id, text }) => id === wanted || text === wanted)
  if (named.length === 0) return "unknown-promise"
  const open = named.filter(({ keptAt }) => keptAt === null).sort((one, other) => one.due - other.due)[0]
  return open ? [{ about: state.key, deed: { type: "promise-kept", promise: open.id } }] : []
}
