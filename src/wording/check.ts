/** Checks a sentence before it is said: pure, synchronous, small enough for a page. */
import { rules } from "./checks"
import type { WordingContext } from "./context"
import { Message, type Span } from "./matching/message"
import { normalise } from "./normalise/normalise"

/** `start` and `end`: UTF-16 units of the text as given, half-open. */
export interface Finding extends Span {
  readonly rule: string
  readonly message: string
  readonly better: string | null
}

/**
 * What a careful colleague would stop in this text, ordered by place, then by rule.
 * @param text any string; empty gives none, lone surrogates are no error.
 * @param context what is known; rules that need more stay silent.
 */
export function check(text: string, context: WordingContext): Finding[] {
  const plain = normalise(text)
  const message = new Message(plain.text)
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const span of apart(rule.find(message, context))) {
      const { start, end } = plain.original(span.start, span.end)
      findings.push({ rule: rule.id, start, end, message: rule.message, better: rule.better(context) })
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
}

/** One rule's spans in order, those that overlap taken together. */
function apart(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1]
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else kept.push({ start: span.start, end: span.end })
  }
  return kept
}
