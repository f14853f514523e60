/**
 * Text as people type it → plain text that patterns can be written for, with the way back.
 * Plain: half width, lower case, simplified, 您 is 你, no invisible characters, no quotes;
 * the only breaks are `,` `。` `!` `?`, never two in a row; spaced-out characters are joined.
 */
import { breaks, dropped, simple } from "./characters"

export interface Plain {
  readonly text: string
  /** Span of the plain text → span of the original, in UTF-16 units. */
  readonly original: (start: number, end: number) => { start: number; end: number }
}

const isHan = (character: string) => character >= "\u3400" && character <= "\u9fff"
const isBreak = (character: string) =>
  character === "," || character === "。" || character === "!" || character === "?"

/** @param raw any string, lone surrogates too. Linear, never throws. */
export function normalise(raw: string): Plain {
  const { characters, froms } = fold(raw)
  const text: string[] = []
  const starts: number[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ""
    const last = text[text.length - 1] ?? ""
    let next = character
    if (character === " ") {
      const after = characters[at + 1] ?? ""
      if (!isHan(last) || !isHan(after)) continue
      if (standsAlone(characters, at - 1) || standsAlone(characters, at + 1)) continue
      next = ","
    }
    if (next === "." && !(/\d/.test(last) && /\d/.test(characters[at + 1] ?? ""))) next = "。"
    if (isBreak(next) && (isBreak(last) || last === "")) {
      if (isBreak(last) && rank(next) > rank(last)) text[text.length - 1] = next
      continue
    }
    text.push(next)
    starts.push(froms[at] ?? 0)
  }
  return {
    text: text.join(""),
    original(start, end) {
      const from = starts[start] ?? raw.length
      const last = starts[end - 1] ?? raw.length
      return { start: from, end: Math.min(raw.length, last + width(raw, last)) }
    }
  }
}

/** A question outranks an exclamation, that a full stop, that a comma. */
const rank = (mark: string) => ",。!?".indexOf(mark)

/** Whether the character has spaces, breaks or the border on both sides. */
function standsAlone(characters: readonly string[], at: number): boolean {
  const apart = (character: string | undefined) =>
    character === undefined || character === " " || isBreak(character)
  return apart(characters[at - 1]) && apart(characters[at + 1])
}

/** Each kept character, folded, with its offset. Runs of spaces become one. */
function fold(raw: string): { characters: string[]; froms: number[] } {
  const characters: string[] = []
  const froms: number[] = []
  for (let at = 0; at < raw.length; at += width(raw, at)) {
    const folded = foldOne(raw, at, characters[characters.length - 1])
    if (folded === "" || (folded === " " && characters[characters.length - 1] === " ")) continue
    characters.push(folded)
    froms.push(at)
  }
  return { characters, froms }
}

function foldOne(raw: string, at: number, previous: string | undefined): string {
  const code = raw.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdfff) return "," // an emoji, or half of one
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  const character = String.fromCharCode(half)
  if ((half >= 0x30 && half <= 0x39) || (half >= 0x61 && half <= 0x7a)) return character
  if (half === 0x2764) return previous === "微" || previous === "v" ? "信" : ","
  if (dropped.test(character)) return ""
  const known = simple.get(character) ?? breaks.get(character)
  if (known !== undefined) return known
  if (half >= 0x41 && half <= 0x5a) return character.toLowerCase()
  if (half === 0x0a) return "。"
  if (half <= 0x20 || half === 0x3000 || half === 0xa0) return " "
  return (half >= 0x2190 && half <= 0x27bf) || (half >= 0x2b00 && half <= 0x2bff) ? "," : character
}

function width(raw: string, at: number): number {
  const code = raw.charCodeAt(at)
  const next = raw.charCodeAt(at + 1)
  return code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
