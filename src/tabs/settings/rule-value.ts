/** A rule's value as one line of text that a person can edit, and back. */

import { definitions } from "../../rules/definitions"
import type { RuleName, Rules } from "../../rules/rules"

export type RuleKind = "number" | "choice" | "clock" | "hours" | "switch"

export function kindOf(name: RuleName): RuleKind {
  const { value } = definitions[name]
  if (typeof value === "number") return "number"
  if (typeof value === "boolean") return "switch"
  if (typeof value !== "string") return "hours"
  return /^\d\d:\d\d$/.test(value) ? "clock" : "choice"
}

export function toLine(value: Rules[RuleName]): string {
  return Array.isArray(value) ? value.map((block) => block.join("-")).join(", ") : String(value)
}

/** What the line says; whether it may stand is the rule's own to judge, so nonsense is handed on as it is. */
export function fromLine(name: RuleName, line: string): unknown {
  switch (kindOf(name)) {
    case "number":
      return line.trim() === "" ? null : Number(line)
    case "switch":
      return line === "true"
    case "hours":
      return line
        .normalize("NFKC")
        .split(/[,、;]/)
        .map((block) => block.split(/[-–—~至到]/).map((clock) => clock.trim()))
    default:
      return line.trim()
  }
}
