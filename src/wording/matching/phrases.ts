/**
 * Patterns written the way people talk: `phrases("{change}…{review}", "…")`.
 * - `{name}`: any of the words of that group (words.ts)
 * - `…`: up to six characters of the same clause
 * - `……`: up to fourteen characters of the same sentence, over commas
 * Everything else is a regular expression. Gaps are bounded, so matching stays linear.
 */
import { alternatives } from "./beginnings"
import { type Group, words } from "./words"

/** Met where any of its ways to say it is met. */
export interface Pattern {
  /** Its place among all patterns. */
  readonly number: number
  readonly ways: readonly string[]
}

const all: Pattern[] = []

/** Every pattern that has been written so far. */
export const patterns: readonly Pattern[] = all

/** One pattern out of phrases; a regular expression is taken by its source. */
export function phrases(...sources: readonly (string | RegExp)[]): Pattern {
  const texts = sources.map((source) => expand(typeof source === "string" ? source : source.source))
  const pattern = { number: all.length, ways: texts.flatMap(alternatives) }
  all.push(pattern)
  return pattern
}

function expand(source: string): string {
  return source
    .replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const group = words[name as Group]
      if (group === undefined) throw new Error(`There is no group of words called {${name}}.`)
      return `(?:${expand(group)})`
    })
    .replaceAll("……", "[^。!?]{0,14}?")
    .replaceAll("…", "[^,。!?]{0,6}?")
}
