/** Findings as a colleague says them: each thing once, with all the words that it is about. */
import type { Finding } from "../../wording/check"

export interface Comment {
  readonly rule: string
  /** As they stand in the text, each once. */
  readonly words: readonly string[]
  readonly message: string
  readonly better: string | null
}

export function commentsOf(text: string, findings: readonly Finding[]): Comment[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const found = findings.filter((finding) => finding.rule === rule)
    const [first] = found
    if (!first) return []
    const words = [...new Set(found.map(({ start, end }) => text.slice(start, end)))]
    return [{ rule, words, message: first.message, better: first.better }]
  })
}
