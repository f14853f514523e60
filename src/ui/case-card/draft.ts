/** What was typed and not yet saved. It outlives the popup. */
export interface CardDraft {
  /** The few words beside an outcome. */
  readonly words: string
  readonly promise: string
  readonly note: string
}

export const emptyDraft: CardDraft = { words: "", promise: "", note: "" }
