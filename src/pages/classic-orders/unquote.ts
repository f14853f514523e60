const simple: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0"
}

/** The JavaScript string literal that begins at `start`, decoded without running anything; null if it never ends. */
export function unquote(source: string, start: number): string | null {
  const quote = source[start]
  const parts: string[] = []
  let plain = start + 1
  for (let at = plain; at < source.length; at += 1) {
    const letter = source[at]
    if (letter === quote) return parts.join("") + source.slice(plain, at)
    if (letter === "\n") return null
    if (letter !== "\\") continue
    parts.push(source.slice(plain, at))
    const next = source[at + 1] ?? ""
    const code = /^(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(source.slice(at + 1, at + 6))
    if (code) parts.push(String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? "", 16)))
    else if (next !== "\n") parts.push(simple[next] ?? next)
    at += code ? code[0].length : 1
    plain = at + 1
  }
  return null
}
