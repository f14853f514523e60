/** A case as the card shows it: plain data, so that a popup and a page's overlay draw the same. */
import type { Case, CaseFlag, CasePromise, CaseStage } from "../../cases/case"
import { isLowGrade, lateDays } from "../../cases/clocks"
import type { Entry } from "../../cases/entry"
import { askGate } from "../../cases/gates"
import { causeOf, channelFor, suggestRemedies } from "../../cases/remedies"
import type { Remedy } from "../../remedies"
import { dayOf, parseTime } from "../../rules/time"
import type { Channel } from "../../wording/context"
import type { Sentence } from "../../wording/sentence"
import type { Situation } from "../../wording/situation"
import { dueLabel, type Label } from "../due-label"
import type { Format } from "../format"
import { callRoom } from "./call-room"
import { type ClockContext, clockChips } from "./clock-chips"
import { markWords, type Piece } from "./marked"
import { type Speaker, situationOf } from "./situation"

/** What the wording room says, as far as a card shows it. */
export interface SpokenAdvice {
  readonly steps: readonly SpokenLine[]
  readonly afterwards: readonly SpokenLine[]
  readonly dont: readonly string[]
}

interface SpokenLine {
  readonly text: string
  readonly english: string
  readonly missing: readonly string[]
  readonly hint: { readonly text: string; readonly english: string } | null
}

export interface CaseContext extends ClockContext {
  /** Its line on the checklist, if it has one. */
  readonly entry: Entry | null
  readonly speaker: Speaker
  /** The wording room, handed in so that a page can load it when it needs it. */
  readonly suggest: (situation: Situation, library?: readonly Sentence[]) => SpokenAdvice
  /** How many of the others are open; left out where the screen does not note for them. */
  readonly openOthers?: number
  /** The shop's own view of the sentences; left out: the shipped ones. */
  readonly library?: readonly Sentence[]
}

export interface ScriptLine {
  readonly text: string
  /** A word to the clerk, and in English what the line says. */
  readonly hints: readonly string[]
  /** What has to be set up before it can be copied. */
  readonly missing: readonly string[]
}

export interface ChannelView {
  readonly channel: Channel
  readonly advice: string
  /** Why not to call now, and from when. */
  readonly hush: string | null
  readonly lines: readonly ScriptLine[]
  readonly dont: readonly string[]
}

export interface RemedyView {
  readonly remedy: Remedy
  readonly state: "first" | "open" | "offered" | "refused"
}

export interface CaseView {
  readonly shop: string
  readonly key: string
  readonly grade: Case["review"]["grade"]
  /** A good or unknown grade with a complaint in its words. */
  readonly unhappy: boolean
  readonly item: string
  readonly orderId: string | null
  readonly buyer: string
  readonly words: readonly Piece[]
  /** Whether a complaint stands in the words: as judged, unless the clerk said otherwise. */
  readonly heard: boolean
  /** What the review is about: as corrected by the clerk, else as judged. */
  readonly causes: readonly string[]
  /** The root cause in force, null where nothing was heard. */
  readonly cause: string | null
  readonly append: { readonly label: string; readonly text: string } | null
  readonly written: string
  readonly found: Label
  readonly due: Label | null
  readonly chips: readonly Label[]
  readonly flags: readonly CaseFlag[]
  readonly stage: CaseStage
  readonly closed: Case["closed"]
  readonly channels: readonly ChannelView[]
  readonly remedies: readonly RemedyView[]
  readonly promises: readonly CasePromise[]
  /** The one request, only where it is allowed now. */
  readonly ask: ScriptLine | null
  /** Whether a locked line stands for it: not where it never comes. */
  readonly askLater: boolean
  /** Open reviews of the same order besides this one: one call serves for all. */
  readonly others: number
  readonly owner: string | null
  readonly chance: Case["chance"]
}

const shownFlags: readonly CaseFlag[] = [
  "appended",
  "maybe-removed",
  "extortion",
  "cluster",
  "do-not-contact"
]

export function caseView(state: Case, context: CaseContext, format: Format): CaseView {
  const { rules, now, entry } = context
  const { card } = format.text
  const { review } = state
  const late = lateDays(state, rules)
  const gate = askGate(context.known, rules, now)
  const channels = channelsOf(state, context, format)
  const heard = state.correction?.unhappy !== false
  return {
    shop: state.shop,
    key: state.key,
    grade: review.grade,
    unhappy: !isLowGrade(state) && heard,
    item: review.itemTitle,
    orderId: review.orderId,
    buyer: review.buyer,
    words: markWords(review.text, heard ? state.judgement.evidence : []),
    heard,
    causes: causesOf(state),
    cause: causeOf(state),
    append: review.append && {
      label: card.appended(review.append.afterDays),
      text: review.append.text
    },
    written: card.written(format.date(parseTime(review.postedAt), now)),
    found: foundLabel(state, late, now, format),
    due: entry && dueLabel(entry, now, format),
    chips: clockChips(state, context, format),
    flags: state.flags.filter((flag) => shownFlags.includes(flag)),
    stage: state.stage,
    closed: state.closed,
    channels,
    remedies: remediesOf(state),
    promises: state.promises.filter((promise) => promise.keptAt === null),
    ask: gate.allowed ? (channels.find(({ channel }) => channel === "wangwang")?.lines[0] ?? null) : null,
    askLater:
      !gate.allowed && (gate.refusal.reason === "not-solved" || gate.refusal.reason === "not-confirmed"),
    others: context.openOthers ?? 0,
    owner: state.owner,
    chance: state.chance
  }
}

/** The clerk's correction wins. */
function causesOf({ correction, judgement }: Case): readonly string[] {
  if (correction === null) return judgement.causes
  return correction.cause === null ? [] : [correction.cause]
}

/** Within a day the clock is enough; found late is said in days, in red. */
function foundLabel(state: Case, late: number | null, now: number, format: Format): Label {
  const { card } = format.text
  if (late !== null) return { text: card.foundLate(late), tone: "late" }
  const sameDay = dayOf(state.firstSeenAt) === dayOf(state.postedAt)
  if (sameDay && dayOf(now) !== dayOf(state.postedAt)) return { text: card.foundSameDay, tone: "calm" }
  const at = sameDay ? format.clock(state.firstSeenAt) : format.date(state.firstSeenAt, now)
  return { text: card.found(at), tone: "calm" }
}

/** The advised channel first; the public reply always last. */
function channelsOf(state: Case, context: CaseContext, format: Format): ChannelView[] {
  const { speaker, rules, now, library, suggest } = context
  const { card } = format.text
  const english = format.language === "en"
  const first = state.solvedAt === null ? channelFor(state) : "wangwang"
  const order: readonly Channel[] =
    first === "phone" ? ["phone", "wangwang", "public"] : ["wangwang", "phone", "public"]
  const room = callRoom(context, format)
  return order.map((channel) => {
    const advice = suggest(situationOf(context.known, channel, speaker, rules, now), library)
    return {
      channel,
      advice: adviceFor(channel, state, first, card),
      hush: channel === "phone" && !room.allowed ? room.said : null,
      lines: (advice.steps.length > 0 ? advice.steps : advice.afterwards).map((line) => ({
        text: line.text,
        hints: [
          ...(line.hint ? [english ? line.hint.english : line.hint.text] : []),
          ...(english ? [line.english] : [])
        ],
        missing: line.missing
      })),
      dont: advice.dont
    }
  })
}

function adviceFor(channel: Channel, state: Case, first: Channel, card: Format["text"]["card"]): string {
  if (channel === "public") return card.inPublic
  if (channel !== first) return ""
  if (channel === "phone") return "" // the tab says it
  return isLowGrade(state) || state.solvedAt !== null ? card.byWangwangLater : card.byWangwang
}

/** Best first, the first two lifted out; the refused ones stay in sight, struck through. */
function remediesOf(state: Case): RemedyView[] {
  const suggested = suggestRemedies(state).slice(0, 5)
  const firstTwo = new Set(suggested.slice(0, 2))
  const shown = new Set([...suggested, ...state.offered])
  for (const refused of state.refused) shown.delete(refused)
  return [
    ...[...shown].map((remedy) => ({
      remedy,
      state: state.offered.includes(remedy)
        ? ("offered" as const)
        : firstTwo.has(remedy)
          ? ("first" as const)
          : ("open" as const)
    })),
    ...[...new Set(state.refused)].map((remedy) => ({ remedy, state: "refused" as const }))
  ]
}
