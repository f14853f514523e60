/** The rows of the tables: the folded states, each with the marks that its indexes read. */
import type { Case } from "../cases/case"
import type { ItemState } from "../cases/item"
import type { OrderState } from "../orders/order"

/** Marks are left out where they do not hold: IndexedDB skips such rows, and cannot index booleans. */
export interface Marked {
  /** 1 while the row may stand on the checklist. */
  open?: 1
  /** Since when a row with somebody's name has nothing left to do: the forgetting counts from here. */
  restsSince?: number
}
/** `corrected` is 1 where a clerk has said that the judge was wrong about its words. */
export type StoredCase = Case & Marked & { corrected?: 1 }
/** `watch` is 1 while the order may disappoint before anybody complains: not arrived, or wanted back. */
export type StoredOrder = OrderState & Marked & { readonly ids: readonly string[]; readonly watch?: 1 }
export type StoredItem = ItemState & Marked

/** One rule's value in force. `shop` is "" for a value that holds in every shop. */
export interface Override {
  readonly shop: string
  readonly rule: string
  readonly value: unknown
  /** The event that set it; a later event wins. */
  readonly event: string
}

/** A review that asks for a desktop notice. */
export interface Notice {
  /** The event that asks for it: one notice an event, ever. */
  readonly id: string
  readonly shop: string
  /** The case. */
  readonly key: string
  readonly at: number
  /** 1 until it was shown or became needless, else left out. */
  pending?: 1
}

export interface Setting {
  readonly name: string
  readonly value: unknown
}

/** Part of the log in one row: what thousands of rows cost, one costs a hundredth of. */
export interface Pack {
  readonly id: string
  /** Names of what its events are about (packs.ts). */
  readonly subjects: readonly string[]
  /** How many events. */
  readonly count: number
  /** Their JSON, an array, in UTF-8: as it goes into a backup, and taken apart only where somebody asks for it. */
  readonly json: Uint8Array<ArrayBuffer>
}

/** The tables of which what rests lies on shelves. */
export type Kind = "cases" | "orders"

/**
 * Some resting cases or orders of one shop: what has to be known of them without taking them out (shelves.ts). Small, so that
 * all shelves can be looked through.
 */
export interface Shelf {
  readonly id: string
  readonly kind: Kind
  readonly shop: string
  /** How many lie on it. */
  readonly count: number
  /** Every one was posted or made between these moments, both included. */
  readonly from: number
  readonly to: number
  /** The least of theirs, null where none has one. */
  readonly restsSince: number | null
  /** Fingerprints of at least every number by which one of them may be asked for. */
  readonly numbers: Uint32Array<ArrayBuffer>
}

/** The rows themselves. */
export interface Shelved {
  /** The shelf's. */
  readonly id: string
  /** Their JSON, an array, in UTF-8. */
  readonly json: Uint8Array<ArrayBuffer>
}

/** A table that a seller kept by hand, as taken in. */
export interface TableImport {
  /** Of its first event. */
  readonly id: string
  readonly at: number
  /** The file's name. */
  readonly file: string
  readonly shop: string
  /** Its cases. */
  readonly keys: readonly string[]
  readonly undoneAt: number | null
}
