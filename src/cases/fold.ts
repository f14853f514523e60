/**
 * From events to a case. Total: no order, duplicate or stranger among the events makes it throw, and the
 * same set of events always gives the same case.
 */

import type { Review } from "../rows"
import { parseTime } from "../rules/time"
import type { Call, Case, CaseFlag } from "./case"
import type { Event, EventOf } from "./event"
import { forgetReview } from "./forget"
import { live } from "./log"
import { addMissed } from "./missed"
import { objectsToEffort } from "./objection"

/** The case that these events make; null while its review was never seen. */
export function foldCase(events: readonly Event[]): Case | null {
  const log = live(events)
  const start = log.findIndex((event) => event.type === "review-seen")
  if (start < 0) return null
  let state: Case | null = applyEvent(null, log[start] as Event)
  for (const [index, event] of log.entries()) if (index !== start) state = applyEvent(state, event)
  return state
}

/**
 * Adds one event to a case, changing it in place. An event that is older than the last one, or that undoes
 * another, needs the whole fold instead: see `needsRefold`.
 */
export function applyEvent(state: Case | null, event: Event): Case | null {
  if (state === null) return event.type === "review-seen" ? openCase(event) : null
  const change = changes[event.type] as ((state: Case, event: Event) => void) | undefined
  change?.(state, event)
  if (event.type !== "imported" && event.id > state.lastEventId) state.lastEventId = event.id
  return state
}

/**
 * Whether adding this event to this state is more than adding at the end: nothing is folded yet (earlier
 * events may have waited for the first reading), it is older than the last one, or it undoes another.
 */
export function needsRefold(state: { readonly lastEventId: string } | null, event: Event): boolean {
  if (state === null || event.type === "undone") return true
  // these two commute with all others
  return event.type !== "deadline-missed" && event.type !== "imported" && event.id <= state.lastEventId
}

function openCase(event: EventOf<"review-seen">): Case {
  const { review, judgement, opens, extortion, at } = event
  return {
    shop: event.shop,
    key: event.about,
    review,
    judgement,
    correction: null,
    opened: opens,
    stage: "new",
    firstSeenAt: at,
    postedAt: parseTime(review.postedAt),
    dutySince: at,
    dutyOpen: opens,
    calls: [],
    messagedAt: [],
    repliedAt: review.replied ? at : null,
    lastContactAt: null,
    followUp: null,
    snoozedUntil: null,
    offered: [],
    refused: [],
    objectsToEffort: objectsToEffort(review.text),
    promises: [],
    solvedCause: null,
    solvedAt: null,
    confirmedAt: null,
    askedAt: null,
    closed: null,
    replyWindowEnd: replyWindowEnd(review, at),
    chance: null,
    owner: null,
    labels: [],
    notes: 0,
    said: [],
    flags: extortion ? ["extortion"] : [],
    missed: [],
    forgottenAt: null,
    lastEventId: event.id
  }
}

/** The page counts whole days from the moment it is read. */
export function replyWindowEnd(review: Review, readAt: number): number | null {
  return review.replyDaysLeft === null ? null : readAt + review.replyDaysLeft * 86_400_000
}

/** A later reading may know less than an earlier one; what it does not know stays as it was. */
function mergeReview(old: Review, now: Review): Review {
  return {
    ...now,
    feedId: now.feedId ?? old.feedId,
    orderId: now.orderId ?? old.orderId,
    itemId: now.itemId ?? old.itemId,
    grade: now.grade === "unknown" ? old.grade : now.grade,
    sentiment: now.sentiment ?? old.sentiment,
    replyDaysLeft: now.replyDaysLeft ?? old.replyDaysLeft,
    append: now.append ?? old.append
  }
}

function flag(state: Case, name: CaseFlag): void {
  if (!state.flags.includes(name)) state.flags.push(name)
}

function unflag(state: Case, name: CaseFlag): void {
  state.flags = state.flags.filter((other) => other !== name)
}

function say(state: Case, words: string): void {
  if (words !== "") state.said.push(words)
}

/** An attempt ends the first-contact duty, the earlier follow-up and the snooze. */
function attempt(state: Case): void {
  state.dutyOpen = false
  state.followUp = null
  state.snoozedUntil = null
}

/** A contact that reached the buyer. */
function contact(state: Case, at: number): void {
  attempt(state)
  state.lastContactAt = at
  if (state.stage === "new") state.stage = "contacted"
}

function solve(state: Case, at: number, cause: string | null): void {
  attempt(state)
  state.solvedAt = at
  if (cause !== null) state.solvedCause = cause
  if (state.stage === "new" || state.stage === "contacted") state.stage = "solved"
}

function close(state: Case, closed: NonNullable<Case["closed"]>): void {
  attempt(state)
  state.closed = closed
  state.stage = "closed"
}

function reopen(state: Case): void {
  state.closed = null
  state.solvedAt = null
  state.confirmedAt = null
  state.stage = "contacted"
}

function see(state: Case, event: EventOf<"review-seen"> | EventOf<"review-changed">): void {
  if (event.at < state.firstSeenAt) state.firstSeenAt = event.at
  state.review = mergeReview(state.review, event.review)
  state.judgement = event.judgement
  state.replyWindowEnd = replyWindowEnd(event.review, event.at) ?? state.replyWindowEnd
  if (event.review.replied) state.repliedAt ??= event.at
  if (event.extortion) flag(state, "extortion")
  if (objectsToEffort(event.review.text)) state.objectsToEffort = true
  const corrected = state.correction?.unhappy === false && !isLow(state.review)
  if (event.opens && !state.opened && !corrected) {
    state.opened = true
    owe(state, event.at)
  }
}

const isLow = (review: Review): boolean => review.grade === "neutral" || review.grade === "bad"

/** A first contact is owed from now on. */
function owe(state: Case, since: number): void {
  state.dutyOpen = true
  state.dutySince = since
  state.snoozedUntil = null
}

/** The buyer wrote again: a snooze that waited for it is over. */
function wake(state: Case): void {
  if (state.snoozedUntil === Number.POSITIVE_INFINITY) {
    state.snoozedUntil = null
    state.followUp = null
  }
}

type Changes = { readonly [Type in Event["type"]]?: (state: Case, event: EventOf<Type>) => void }

const changes: Changes = {
  "review-seen": see,
  "review-changed": (state, event) => {
    see(state, event)
    wake(state)
    if (event.appended) {
      flag(state, "appended")
      state.opened = true
      if (state.stage === "closed") reopen(state)
      owe(state, event.at)
    }
    if (event.improved && state.stage !== "closed") close(state, { at: event.at, result: "changed" })
  },
  "review-missing": (state) => flag(state, "maybe-removed"),
  "review-back": (state) => unflag(state, "maybe-removed"),
  called: (state, event) => {
    const { at, by, outcome, until } = event
    const call: Call = { at, by, outcome, until }
    state.calls.push(call)
    for (const broken of event.broke) flag(state, broken)
    if (objectsToEffort(event.text)) state.objectsToEffort = true
    if (event.text) state.notes += 1
    say(state, event.text)
    if (outcome === "no-answer") attempt(state)
    else contact(state, at)
    if (outcome === "solved") solve(state, at, null)
    else if (outcome === "do-not-contact") flag(state, "do-not-contact")
    else if (state.stage !== "closed") state.followUp = { from: outcome, at, until }
  },
  messaged: (state, event) => {
    state.messagedAt.push(event.at)
    say(state, event.text)
    contact(state, event.at)
  },
  replied: (state, event) => {
    state.repliedAt = event.at
    say(state, event.text)
  },
  note: (state, event) => {
    state.notes += 1
    say(state, event.text)
    if (objectsToEffort(event.text)) state.objectsToEffort = true
  },
  "remedy-offered": (state, event) => {
    if (!state.offered.includes(event.remedy)) state.offered.push(event.remedy)
  },
  "remedy-refused": (state, event) => {
    if (!state.refused.includes(event.remedy)) state.refused.push(event.remedy)
    say(state, event.text)
    if (objectsToEffort(event.text)) state.objectsToEffort = true
  },
  promised: (state, event) => {
    const { id, text, due, at, by } = event
    state.promises.push({ id, text, due, madeAt: at, by, keptAt: null })
  },
  "promise-kept": (state, event) => {
    const promise = state.promises.find(({ id }) => id === event.promise)
    if (promise) promise.keptAt ??= event.at
  },
  solved: (state, event) => solve(state, event.at, event.cause),
  confirmed: (state, event) => {
    state.confirmedAt = event.at
    if (state.stage === "solved") state.stage = "confirmed"
  },
  asked: (state, event) => {
    state.askedAt = event.at
    if (state.stage === "confirmed") state.stage = "asked"
  },
  snoozed: (state, event) => {
    state.snoozedUntil = event.until ?? Number.POSITIVE_INFINITY
    state.followUp = { from: "snoozed", at: event.at, until: event.until }
  },
  closed: (state, event) => close(state, { at: event.at, result: event.result }),
  reopened: reopen,
  judged: (state, event) => {
    state.correction = { unhappy: event.unhappy, cause: event.cause }
    if (!event.unhappy && !isLow(state.review)) state.opened = false
    else if (!state.opened) {
      state.opened = true
      owe(state, event.at)
    }
  },
  triaged: (state, event) => {
    state.chance = event.chance
  },
  "handed-over": (state, event) => {
    state.owner = event.to
  },
  tied: (state, { id, order }) => {
    state.tie = { order, event: id }
  },
  labelled: (state, event) => {
    state.labels = state.labels.filter((label) => label !== event.label)
    if (event.on) state.labels.push(event.label)
  },
  "deadline-missed": (state, event) => {
    state.missed = addMissed(state.missed, event)
  },
  imported: (state, event) => {
    state.importedAt = Math.max(state.importedAt ?? 0, event.at)
  },
  "extortion-noticed": (state) => flag(state, "extortion"),
  forgotten: (state, event) => {
    state.forgottenAt = event.at
    state.review = forgetReview(state.review)
    state.said = []
    state.judgement = { ...state.judgement, evidence: [] }
    state.promises = state.promises.map((promise) => ({ ...promise, text: "" }))
  }
}
