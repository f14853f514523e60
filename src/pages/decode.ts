/** Characters of a saved page: its byte order mark, its declared charset, UTF-8 where that fits, else GB18030. */
export function decodePage(bytes: Uint8Array): string {
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 4096))
  )?.[1]
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    if (marked || !declared || /^utf-?8$/i.test(declared))
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("gb18030").decode(bytes) // it says UTF-8, or nothing, and is not
  }
  return isValidUtf8(bytes)
    ? new TextDecoder("utf-8").decode(bytes)
    : new TextDecoder("gb18030").decode(bytes)
}

/** A page saved by a browser may keep its gbk declaration and yet be written as UTF-8. */
function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
