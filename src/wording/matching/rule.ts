/** The shape of a checking rule: everything about it, with its examples, in one file. */
import type { WordingContext } from "../context"
import type { Message, Span } from "./message"

/** `stop`: breaks a law or a platform rule. `care`: hurts the buyer. `hint`: reads badly. */
export type Severity = "stop" | "care" | "hint"

export interface Example {
  readonly text: string
  /** Left out: a private chat of which nothing is known. */
  readonly context?: Partial<WordingContext>
}

export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** One kind sentence for the clerk, in Chinese. */
  readonly message: string
  /** Where the rule comes from: essay rows such as 0-11, or a law. */
  readonly why: string
  /** Spans of the plain text that break the rule; none when the context it needs is unknown. */
  readonly find: (message: Message, context: WordingContext) => readonly Span[]
  /** A sentence to say instead, true in this context, or null where there is none. */
  readonly better: (context: WordingContext) => string | null
  readonly wrong: readonly [Example, Example, ...Example[]]
  readonly right: readonly [Example, Example, ...Example[]]
}
