/** What one drawing of the card works with: the case as plain data, what was chosen and typed, and the ways out. */
import type { Action } from "../../../cases/action"
import type { Remedy } from "../../../remedies"
import type { CaseView } from "../../../ui/case-card/case-view"
import type { CauseClass } from "../../../ui/case-card/cause-groups"
import { type CardDraft, emptyDraft } from "../../../ui/case-card/draft"
import type { Moment } from "../../../ui/case-card/moment"
import type { Format } from "../../../ui/format"
import type { Channel } from "../../../wording/context"

export type Panel = "snooze" | "note" | "triage" | "handOver" | "close"

/** A cause that is being chosen: of what was judged, or of what it really was; the class that is shown. */
export interface Choosing {
  readonly of: "judged" | "root"
  readonly group: CauseClass
}

/** Kept while the card of one case is open, and for as long as the page. */
export class CardState {
  channel: Channel | null = null
  panel: Panel | null = null
  draft: CardDraft = emptyDraft
  isPromising = false
  /** The date of the promise that is being written down, once it was chosen by hand. */
  promiseDue: number | null = null
  /** The day to come back, while it is being chosen. */
  snoozeUntil: number | null = null
  /** To whom it is being handed over, and how much is being offered: as typed. */
  heir = ""
  amount = ""
  isRefusing = false
  /** Money that is being offered, until its amount is noted. */
  pricing: Remedy | null = null
  choosing: Choosing | null = null
  askHappy = true
  /** The promise heard in the words: whether it is wanted, and its date as corrected. */
  wantsPromise = true
  corrected: { readonly words: string; readonly due: number | null } | null = null

  /** Words that were noted are typed no longer. */
  forget(actions: readonly Action[]): void {
    const acts = new Set(actions.map(({ act }) => act))
    const spoke = acts.has("call") || acts.has("message") || acts.has("reply") || acts.has("solve")
    this.panel = null
    this.pricing = null
    this.choosing = null
    this.snoozeUntil = null
    this.heir = ""
    this.amount = ""
    if (acts.has("promise")) this.promiseDue = null
    const { cause } = this.draft
    this.draft = {
      ...(cause !== undefined && !acts.has("solve") && { cause }),
      words: spoke ? "" : this.draft.words,
      promise: acts.has("promise") && !spoke ? "" : this.draft.promise,
      note: acts.has("note") && !spoke ? "" : this.draft.note
    }
  }
}

export interface CardScene {
  readonly view: CaseView
  readonly moment: Moment
  readonly format: Format
  readonly state: CardState
  /** After a choice: everything is drawn anew. Not while somebody types. */
  readonly draw: () => void
  /** Noted in this order, taken back together. */
  readonly act: (actions: readonly Action[]) => void
  readonly copy: (text: string) => void
}
