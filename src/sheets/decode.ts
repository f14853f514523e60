/** Characters of a text file: its byte order mark, UTF-8 where that fits, else GB18030, as Excel in China saves. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030"

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** Never throws: GB18030 reads anything. Whether the result is a table is for the reader to say. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes) // drops the mark
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  if (isUtf8(bytes)) return unmarkedUtf16(bytes) ?? "utf-8"
  return unmarkedUtf16(bytes) ?? "gb18030"
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Tables hold commas, tabs or line ends: in UTF-16 each of them has a zero byte beside it, in other texts none has. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096)
  let [even, odd] = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1
    else if (byte === 0) odd += 1
  }
  if (even === 0 && odd > 0) return "utf-16le"
  if (odd === 0 && even > 0) return "utf-16be"
  return null
}
