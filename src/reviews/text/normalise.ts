/** One spelling for what buyers type in many: width, case, script, spacing, emoji, masked words. */
import { maskedWords } from "./masked-words"
import { simplified } from "./traditional"

/** Normalised text that remembers where each of its UTF-16 units stood in the original. */
export interface Normalised {
  readonly text: string
  /** Offset in the original at which unit `i` began. */
  readonly starts: readonly number[]
  /** Offset in the original just after unit `i`. */
  readonly ends: readonly number[]
}

/** A run of one character says no more after its third: 好好好好好好 is 好好好. */
const longestRun = 3

const invisible = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/u
const plain = /^[\u4e00-\u9fff]$/

/** Widths, compatibility forms, case and script of one character; "" where it is invisible. */
function foldCharacter(character: string): string {
  if (plain.test(character)) return simplified.get(character) ?? character
  if (character < "\u0080") return /\s/.test(character) ? " " : character.toLowerCase()
  if (invisible.test(character)) return ""
  const folded = character.normalize("NFKC").toLowerCase()
  return /^\s+$/.test(folded) ? " " : folded
}

const known = new Map<string, string>()

function fold(character: string): string {
  let folded = known.get(character)
  if (folded === undefined) {
    folded = foldCharacter(character)
    if (known.size < 20_000) known.set(character, folded)
  }
  return folded
}

/** Never fails: a lone surrogate is kept as it is. */
export function normalise(original: string): Normalised {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let run = 0
  let previous = ""
  let offset = 0
  for (const character of original) {
    const end = offset + character.length
    const folded = fold(character)
    run = folded === previous ? run + 1 : 1
    if (folded !== "" && run <= (folded === " " ? 1 : longestRun)) {
      for (let unit = 0; unit < folded.length; unit++) {
        units.push(folded.charAt(unit))
        starts.push(offset)
        ends.push(end)
      }
    }
    if (folded !== "") previous = folded
    offset = end
  }
  return unmask({ text: units.join(""), starts, ends })
}

/** Writes masked words out, each mapped to the whole span it was hidden in. */
function unmask(from: Normalised): Normalised {
  if (!maskedWords.any.test(from.text)) return from
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let done = 0
  const copy = (until: number) => {
    parts.push(from.text.slice(done, until))
    for (let unit = done; unit < until; unit++) {
      starts.push(from.starts[unit] ?? 0)
      ends.push(from.ends[unit] ?? 0)
    }
  }
  for (const found of from.text.matchAll(maskedWords.each)) {
    copy(found.index)
    done = found.index + found[0].length
    const meant = maskedWords.meaning(found)
    parts.push(meant)
    for (let unit = 0; unit < meant.length; unit++) {
      starts.push(from.starts[found.index] ?? 0)
      ends.push(from.ends[done - 1] ?? 0)
    }
  }
  copy(from.text.length)
  return { text: parts.join(""), starts, ends }
}
