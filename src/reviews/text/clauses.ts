/** Where one statement ends and the next begins. */

/** Offsets in normalised text, end exclusive. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly text: string
  /** It turns against what came before: 但是, 就是, 不过, 可惜, … */
  readonly turns: boolean
}

/** Longer stretches without any mark are cut, so that one clause stays one statement. */
const longest = 60

/** A point inside a number (3.5) and a comma inside one (1,200) end nothing. */
const ends = /[,，。!?;:~…、\n\r|]+|\.+(?!\d)|(?<!\d)\.+| +|&[a-z]{2,8};?/

/** Turns of speech, before which a new statement begins even without a mark. */
const turn =
  "但是|但就是|但愿|但|不过|就是(?![这那我你他她好快牛棒赞]|不一样|放心)|只是|只不过|可惜|可是|然而|唯一|美中不足|除了|缺点|不足"
const breaks = new RegExp(`${ends.source}|(?<=[^,，。!?;: ]{2})(?=${turn})`, "gu")
const turns = new RegExp(`^(?:${turn})`, "u")

/** Every clause with a character in it, in order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  const add = (from: number, until: number) => {
    for (let start = from; start < until; start += longest) {
      const end = Math.min(start + longest, until)
      const words = text.slice(start, end)
      clauses.push({ start, end, text: words, turns: turns.test(words) })
    }
  }
  let start = 0
  for (const found of text.matchAll(breaks)) {
    if (found.index > start) add(start, found.index)
    start = found.index + found[0].length
  }
  if (start < text.length) add(start, text.length)
  return clauses
}
