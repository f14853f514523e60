/** What was typed and not yet saved. It outlives the popup. */
export interface CardDraft {
  /** The few words beside an outcome. */
  readonly words: string
  readonly promise: string
  readonly note: string
  /** The root cause that was chosen for when it is solved; left out: the one in force. */
  readonly cause?: string
}

export const emptyDraft: CardDraft = { words: "", promise: "", note: "" }

/** With another root cause; null for the one in force. */
export function withCause({ cause: _, ...draft }: CardDraft, cause: string | null): CardDraft {
  return cause === null ? draft : { ...draft, cause }
}
