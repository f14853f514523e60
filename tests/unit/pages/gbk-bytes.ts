/** Text as GB18030 bytes, two a character: the runtime only decodes, so its decoder is turned round. */
const pairs = new Map<string, [number, number]>()
const decoder = new TextDecoder("gb18030")
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    pairs.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])

export const gbkBytes = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((letter) =>
      letter < "\u0080" ? [letter.charCodeAt(0)] : (pairs.get(letter) ?? [0x3f])
    )
  )
