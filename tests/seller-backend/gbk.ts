/** The classic pages and asyncSold.htm answer in GBK, which Node decodes but does not encode. */
const codes = new Map<string, number>()
const decoder = new TextDecoder("gbk")
for (let high = 0x81; high <= 0xfe; high += 1) {
  for (let low = 0x40; low <= 0xfe; low += 1) {
    const character = decoder.decode(Uint8Array.of(high, low))
    if (character.length === 1 && character !== "\ufffd") codes.set(character, high * 256 + low)
  }
}

/** `text` as GBK bytes; `substitute` says how to write what GBK does not have (for example `&#9733;`). */
export function encodeGbk(text: string, substitute: (character: string) => string): Buffer {
  const bytes: number[] = []
  for (const character of text) {
    const code = codes.get(character)
    if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0))
    else if (code) bytes.push(code >> 8, code & 0xff)
    else bytes.push(...Buffer.from(substitute(character), "ascii"))
  }
  return Buffer.from(bytes)
}

export const htmlEscape = (character: string): string => `&#${character.codePointAt(0)};`

export const jsonEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`
  ).join("")
