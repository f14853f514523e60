/**
 * Patterns written the way people talk: `phrases("{change}…{review}", "…")`.
 * - `{name}`: any of the words of that group (words.ts)
 * - `…`: up to six characters of the same clause
 * - `……`: up to fourteen characters of the same sentence, over commas
 * Everything else is a regular expression. Gaps are bounded, so matching stays linear.
 */
import { type Group, words } from "./words"

/** One pattern that is met where any of the phrases is. */
export function phrases(...sources: readonly string[]): RegExp {
  return new RegExp(sources.map(expand).join("|"), "g")
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
