/** One character as typed → one character of plain text, by code. */
import { breaks, dropped, simple } from "./characters"

export const comma = 0x2c
export const stop = 0x3002
export const space = 0x20
/** No character at all: invisible or decorative. */
export const gone = 0xffff

const heart = 0x2764
const wei = 0x5fae
const v = 0x76
const xin = 0x4fe1

/** Folded codes, remembered; 0 is not yet known. */
const memory = new Uint16Array(0x10000)

/** @param previous the folded code before it: a heart after 微 or v is read as 信. */
export function fold(code: number, previous: number): number {
  if (code === heart && (previous === wei || previous === v)) return xin
  const known = memory[code]
  if (known) return known
  const folded = foldOne(code)
  memory[code] = folded
  return folded
}

function foldOne(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return comma // an emoji, or half of one
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  const character = String.fromCharCode(half)
  if (dropped.test(character)) return gone
  const known = simple.get(character) ?? breaks.get(character)
  if (known !== undefined) return known.charCodeAt(0)
  if (half === 0x0a) return stop
  if (half <= 0x20 || half === 0x3000 || half === 0xa0) return space
  if ((half >= 0x2190 && half <= 0x27bf) || (half >= 0x2b00 && half <= 0x2bff)) return comma
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half
}
