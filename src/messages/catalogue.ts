/** Every message between contexts: its shape, who may send it, what comes back. Anything else is refused. */
import * as z from "zod/mini"
import { Action, ActionForMany } from "../cases/action"
import { Event, ShipReason } from "../cases/event"
import { Remedy } from "../remedies"
import { Reading } from "../rows"
import { PageDiagnosis } from "./diagnosis"
import { MOST_AT_ONCE } from "./most-at-once"
import type { PatrolRound } from "./patrol"
import type {
  ActReply,
  CaseAdvice,
  ChangeReply,
  Chips,
  ImportReply,
  InspectReply,
  KeepReply,
  ManyReply,
  OrderAdvice,
  RestoreReply,
  TakenBack,
  TakenIn,
  Welcome,
  WordsFinding
} from "./replies"
import type { Role } from "./roles"

interface MessageType<Body, Reply> {
  readonly from: readonly Role[]
  readonly body: z.ZodMiniType<Body>
  /** Only a type: replies come from the worker, which is trusted. */
  readonly reply?: Reply
}

function message<Reply>() {
  return <Body>(from: readonly Role[], body: z.ZodMiniType<Body>): MessageType<Body, Reply> => ({
    from,
    body
  })
}

const Shop = z.string().check(z.maxLength(100))
/** A ULID made when the button was pressed: a message sent again is noted once. */
const PressId = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
const Key = z.string().check(z.minLength(1), z.maxLength(300))

const page = ["page"] as const
const content = ["content"] as const
const anybody = ["page", "content"] as const

const RowsRead = z.object({
  /** Null where the page shows no shop name. */
  shop: z.nullable(Shop),
  reading: Reading,
  /** The filters of the address, without page number and size; "" for none. */
  view: z.string().check(z.maxLength(2000)),
  /** From 1; null where the address does not say. */
  pageNumber: z.nullable(z.number().check(z.int(), z.positive())),
  /** Null where the address leaves it at the usual one. */
  pageSize: z.exactOptional(z.nullable(z.number().check(z.int(), z.positive())))
})
export type RowsRead = z.infer<typeof RowsRead>

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** What is known of the moment in which something is said; left out: unknown. */
const WordsContext = z.object({
  channel: z.enum(["phone", "wangwang", "public"]),
  solved: z.exactOptional(z.boolean()),
  rating: z.exactOptional(z.enum(["good", "neutral", "bad"])),
  refused: z.exactOptional(z.array(Remedy)),
  reviewed: z.exactOptional(Day),
  firstSeen: z.exactOptional(Day),
  platform: z.exactOptional(z.enum(["taobao", "tmall"]))
})

const Named = z.exactOptional(z.string().check(z.maxLength(60)))
const Times = z.exactOptional(z.object({ shipBy: Named, stockBy: Named, toldBy: Named }))

/** The reason is the true one, chosen by the clerk. */
const OrderMoment = z.object({
  shop: Shop,
  itemTitle: z.string().check(z.maxLength(500)),
  step: z.enum(["late-shipment", "gift-greeting", "refund-unsent"]),
  reason: z.optional(ShipReason),
  soon: z.optional(z.boolean()),
  /** Times as the buyer reads them, and as an English clerk does. */
  variables: Times,
  english: Times
})

const StagedBackup = z.object({
  /** Its name among the extension's files. */
  file: z.string().check(z.regex(/^staged-[0-9A-Z]{26}$/)),
  passphrase: z.nullable(z.string().check(z.maxLength(1000)))
})

export const catalogue = {
  "page-opened": message<Welcome>()(content, z.object({})),
  "rows-read": message<Chips>()(content, RowsRead),
  /** Of a page that could not be read: what the page doctor shows. */
  "page-diagnosed": message<{ readonly kept: true }>()(content, PageDiagnosis),
  /** The same question without news: after a note, or when time has passed. */
  "chips-for-rows": message<Chips>()(content, z.object({ shop: z.nullable(Shop), reading: Reading })),
  /** What to say about one row's case, now. */
  advice: message<CaseAdvice>()(content, z.object({ shop: Shop, key: Key })),
  "order-advice": message<OrderAdvice>()(content, OrderMoment),
  /** A text that is being typed into a reply box. Nothing of it is kept. */
  "check-words": message<readonly WordsFinding[]>()(
    anybody,
    z.object({ text: z.string().check(z.maxLength(20_000)), context: WordsContext })
  ),
  act: message<ActReply>()(anybody, z.object({ id: PressId, shop: Shop, key: Key, action: Action })),
  /** One act on many cases, in one step: all that can be noted is, and what was refused is told. */
  "act-on-many": message<ManyReply>()(
    page,
    z.object({
      id: PressId,
      targets: z.array(z.object({ shop: Shop, key: Key })).check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
      action: ActionForMany
    })
  ),
  "change-rule": message<ChangeReply>()(
    page,
    z.object({ id: PressId, shop: Shop, rule: Key, value: z.unknown() })
  ),
  "change-setting": message<ChangeReply>()(page, z.object({ name: Key, value: z.unknown() })),
  "import-events": message<ImportReply>()(
    page,
    z.object({ events: z.array(Event).check(z.maxLength(5000)) })
  ),
  /** A backup that the page has put among the extension's files: what taking it in would do. */
  "inspect-backup": message<InspectReply>()(page, StagedBackup),
  /** All of it or nothing. */
  "restore-backup": message<RestoreReply>()(page, StagedBackup),
  /** A copy among the extension's own files, now; `instead`: of all that were there, since something was forgotten. */
  "keep-backup": message<KeepReply>()(page, z.object({ instead: z.boolean() })),
  /** A table that the seller kept by hand, as events: all of it or nothing. */
  "import-table": message<TakenIn>()(
    page,
    z.object({
      file: z.string().check(z.maxLength(300)),
      shop: Shop,
      events: z.array(Event).check(z.maxLength(120_000))
    })
  ),
  "undo-import": message<TakenBack>()(page, z.object({ id: Key })),
  /** Real deletion; `shop` null: everything. */
  erase: message<{ readonly erased: true }>()(page, z.object({ shop: z.nullable(Shop) })),
  /** 现在看一遍 */
  "look-now": message<PatrolRound>()(page, z.object({}))
} as const

export type MessageName = keyof typeof catalogue
export type Body<Name extends MessageName> =
  (typeof catalogue)[Name] extends MessageType<infer Sent, infer _Reply> ? Sent : never
export type Reply<Name extends MessageName> = NonNullable<(typeof catalogue)[Name]["reply"]>

/** What a content script may note about the row before it. Nothing that cannot be undone. */
export const contentActs: ReadonlySet<Action["act"]> = new Set<Action["act"]>([
  "call",
  "message",
  "reply",
  "note",
  "offer",
  "refuse",
  "promise",
  "keep",
  "solve",
  "confirm",
  "ask",
  "snooze",
  "close",
  "reopen",
  "judge",
  "triage",
  "hand-over",
  "undo",
  "told-delay",
  "greeted"
])
