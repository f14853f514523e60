/** What comes back. Plain data: it crosses contexts as JSON. */
import type { BackupReason } from "../backup/problem"
import type { Case } from "../cases/case"
import type { Entry } from "../cases/entry"
import type { Event } from "../cases/event"
import type { Refusal } from "../cases/refusal"
import type { Rules } from "../rules/rules"

/** What is known of one row of the page, and nothing of any other. */
export interface Chip {
  /** The row's place in the reading, from 0. */
  readonly row: number
  readonly kind: "case" | "order"
  readonly key: string
  /** Only for reviews that opened a case, with the calls of its whole order. "Until the buyer writes again" is `FOREVER` in `snoozedUntil`. */
  readonly case: Case | null
  /** When the case's order was first seen as successful, for the call gate. */
  readonly successAt: number | null
  /** What the buyer wants back of the case's order, in the page's words. */
  readonly refunds: readonly string[]
  /** What else is open with the same buyer; without anybody's words. */
  readonly together: readonly {
    readonly kind: "review" | "parcel"
    readonly key: string
    readonly words: ""
  }[]
  /** Of an order that is late. */
  readonly late: {
    /** What the shop has none of, and when there is some again; null where nobody knows. */
    readonly missing: { readonly title: string; readonly until: number | null } | null
    /** What the buyer was told before, as far as it is said again. */
    readonly told: { readonly at: number; readonly until: number } | null
    /** What the platform may make it cost, of the price. */
    readonly latePercent: number
  } | null
  /** What it asks for now, if anything. */
  readonly entry: Entry | null
}

/** The last moment a date can hold: JSON knows no Infinity. */
export const FOREVER = 8_640_000_000_000_000

export interface Chips {
  readonly chips: readonly Chip[]
  /** The shop's rules in force. */
  readonly rules: Rules
  readonly manner: Manner
}

/** What the person at this machine chose, as far as it shows on a page. */
export interface Manner {
  /** As the buyers hear her; "" where it is not set up. */
  readonly clerk: string
  readonly language: "zh" | "en"
  readonly appearance: "system" | "light" | "dark"
  /** Whether anything is drawn on pages at all. */
  readonly overlay: boolean
}

interface Line {
  readonly text: string
  readonly english: string
  /** Chinese names of what has to be filled in before it can be copied. */
  readonly missing: readonly string[]
  readonly hint: { readonly text: string; readonly english: string } | null
}

interface Advice {
  readonly steps: readonly Line[]
  readonly afterwards: readonly Line[]
  readonly dont: readonly string[]
}

export interface CaseAdvice {
  /** Null where the case is not known any more. */
  readonly channels: Readonly<Record<"phone" | "wangwang" | "public", Advice>> | null
}

export interface OrderAdvice {
  readonly line: Line | null
}

/** Places are UTF-16 units of the text as sent, half-open. */
export interface WordsFinding {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly message: string
  readonly better: string | null
}

export type ActReply = { readonly events: readonly Event[] } | { readonly refused: Refusal }

/** Nothing was noted for those that were refused; the others are noted together, or none of them. */
export interface ManyReply {
  readonly noted: number
  readonly refused: readonly { readonly shop: string; readonly key: string; readonly refusal: Refusal }[]
}

/** A wrong value is refused with a sentence that says what would be right. */
export type ChangeReply = { readonly changed: true } | { readonly problem: string }

export interface ImportReply {
  readonly added: number
  readonly known: number
}

/** For a content script that has just started. */
export interface Welcome {
  /** This tab belongs to the patrol: read it although it is hidden. */
  readonly patrol: boolean
  /** What the seller taught the page doctor, as it was stored. */
  readonly mappings: readonly unknown[]
}

/** What a backup holds, against what is known here. */
export interface BackupSummary {
  /** Milliseconds. */
  readonly madeAt: number
  readonly sealed: boolean
  readonly events: number
  readonly cases: number
  readonly shops: readonly string[]
  /** Events that are not known here. */
  readonly added: number
  readonly known: number
  /** Choices that differ: those of this machine stay. */
  readonly keptSettings: number
  /** Choices that this version does not know or may not take. */
  readonly refusedSettings: number
}

export type InspectReply = BackupSummary | { readonly problem: BackupReason }
export type RestoreReply =
  | Pick<BackupSummary, "added" | "known" | "keptSettings" | "refusedSettings">
  | { readonly problem: BackupReason }

/** Null where there was nothing to keep. */
export interface KeepReply {
  readonly name: string | null
}

export interface TakenIn {
  /** Of the import, for taking it back; null where there was nothing new. */
  readonly id: string | null
  readonly cases: number
  readonly known: number
}

export interface TakenBack {
  readonly cases: number
  /** Somebody has worked on them since, or a page has shown them. */
  readonly kept: number
}
