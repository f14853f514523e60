/**
 * Text as people type it → plain text that patterns can be written for, with the way back.
 * Plain: half width, lower case, simplified, 您 is 你, no invisible characters, no quotes;
 * the only breaks are `,` `。` `!` `?`, never two in a row; spaced-out characters are joined.
 */
import { comma, fold, gone, space, stop } from "./fold"

export interface Plain {
  readonly text: string
  /** Span of the plain text → span of the original, in UTF-16 units. */
  readonly original: (start: number, end: number) => { start: number; end: number }
}

/** Codes, and where each was in the original. */
interface Characters {
  readonly codes: Uint16Array
  readonly froms: Uint32Array
  length: number
}

const bang = 0x21
const query = 0x3f
const point = 0x2e

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** A question outranks an exclamation, that a full stop, that a comma. 0: no break. */
const rank = (code: number) =>
  code === comma ? 1 : code === stop ? 2 : code === bang ? 3 : code === query ? 4 : 0

/** @param raw any string, lone surrogates too. Linear, never throws. */
export function normalise(raw: string): Plain {
  const folded = foldAll(raw)
  const plain = empty(folded.length)
  for (let at = 0; at < folded.length; at++) {
    const last = plain.length > 0 ? (plain.codes[plain.length - 1] ?? 0) : comma
    const code = written(folded, at, last)
    if (code === gone) continue
    if (rank(code) > 0 && rank(last) > 0) {
      if (plain.length > 0 && rank(code) > rank(last)) plain.codes[plain.length - 1] = code
    } else add(plain, code, folded.froms[at] ?? 0)
  }
  return {
    text: textOf(plain),
    original(start, end) {
      const from = plain.froms[start] ?? raw.length
      const last = plain.froms[end - 1] ?? raw.length
      return { start: from, end: Math.min(raw.length, last + width(raw, last)) }
    }
  }
}

/** What becomes of spaces and points: a break, nothing, or themselves. */
function written(folded: Characters, at: number, last: number): number {
  const code = folded.codes[at] ?? 0
  const next = at + 1 < folded.length ? (folded.codes[at + 1] ?? 0) : 0
  if (code === point) return isDigit(last) && isDigit(next) ? point : stop
  if (code !== space) return code
  if (!isHan(last) || !isHan(next)) return gone
  return standsAlone(folded, at - 1) || standsAlone(folded, at + 1) ? gone : comma
}

/** Whether the character has spaces, breaks or the border on both sides. */
function standsAlone({ codes, length }: Characters, at: number): boolean {
  const apart = (other: number) => {
    const code = codes[other] ?? 0
    return other < 0 || other >= length || code === space || rank(code) > 0
  }
  return apart(at - 1) && apart(at + 1)
}

/** Each kept character, folded. Runs of spaces become one. */
function foldAll(raw: string): Characters {
  const folded = empty(raw.length)
  for (let at = 0; at < raw.length; at += width(raw, at)) {
    const previous = folded.length > 0 ? (folded.codes[folded.length - 1] ?? 0) : 0
    const code = fold(raw.charCodeAt(at), previous)
    if (code !== gone && !(code === space && previous === space)) add(folded, code, at)
  }
  return folded
}

const empty = (most: number): Characters => ({
  codes: new Uint16Array(most),
  froms: new Uint32Array(most),
  length: 0
})

function add(characters: Characters, code: number, from: number): void {
  characters.codes[characters.length] = code
  characters.froms[characters.length] = from
  characters.length++
}

function textOf({ codes, length }: Characters): string {
  const pieces: string[] = []
  for (let at = 0; at < length; at += 8192)
    pieces.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + 8192))))
  return pieces.join("")
}

function width(raw: string, at: number): number {
  const code = raw.charCodeAt(at)
  const next = raw.charCodeAt(at + 1)
  return code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
