/** What a rule is: a number or a choice that a platform, a law or the shop may change. */
import type { Problem } from "./problems"

/** H: law or official document read · M: several pages agree · L: one page · shop: the shop's own choice. */
export type Confidence = "H" | "M" | "L" | "shop"

export interface Rule<Value> {
  readonly value: Value
  readonly unit: string
  readonly label: { readonly zh: string; readonly en: string }
  /** Experience of running shops, law article, or platform page, as the screen says it. */
  readonly source: string
  /** When the source was written or read, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  readonly confidence: Confidence
  /** Whether a person should look at the live page before relying on it. */
  readonly pleaseCheck: boolean
  /** Null when the value may stand, else what would be right. */
  readonly problem: (value: unknown) => Problem | null
}

/** Holds a definition to its shape and keeps its value's type. */
export const rule = <Value>(definition: Rule<Value>): Rule<Value> => definition

/** What the shop's own choices have in common. */
export const shop = { date: "2026-11", confidence: "shop", pleaseCheck: false } as const
