/** A rule's value as one line of text that a person can edit, and back. */

import { definitions } from "../../rules/definitions"
import type { RuleName, Rules } from "../../rules/rules"

export type RuleKind = "number" | "choice" | "clock" | "hours" | "switch" | "items"

export function kindOf(name: RuleName): RuleKind {
  const { value } = definitions[name]
  if (typeof value === "number") return "number"
  if (typeof value === "boolean") return "switch"
  if (Array.isArray(value)) return "hours"
  if (typeof value !== "string") return "items"
  return /^\d\d:\d\d$/.test(value) ? "clock" : "choice"
}

/** 9:30 is said everywhere else: here it may be typed. */
const wholeClock = (clock: string) => (/^\d:\d\d$/.test(clock) ? `0${clock}` : clock)

export function toLine(value: Rules[RuleName]): string {
  if (typeof value !== "object") return String(value)
  return (
    Array.isArray(value)
      ? value.map((block) => block.join("-"))
      : Object.entries(value).map(([item, hours]) => `${item}=${hours}`)
  ).join(", ")
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
        .replace(/\s*[-–—~至到]\s*/g, "-")
        .split(/[,、;\s]+/)
        .filter((block) => block !== "")
        .map((block) => block.split("-").map(wholeClock))
    case "items":
      return Object.fromEntries(
        line
          .normalize("NFKC")
          .split(/[,、;]/)
          .filter((part) => part.trim() !== "")
          .map((part) => part.split("=").map((side) => side.trim()))
          .map(([item = "", hours]) => [item, hours ? Number(hours) : null])
      )
    default:
      return line.trim()
  }
}
