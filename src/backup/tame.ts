/** Values of free form, as far as they may come from a file: plain, shallow, not large, with no key that means something to the language. */
const MAX_DEPTH = 12
const MAX_TEXT = 20_000
const MAX_PARTS = 50_000
const hostile = new Set(["__proto__", "constructor", "prototype"])

export function isTame(value: unknown): boolean {
  let parts = 0
  const walk = (part: unknown, depth: number): boolean => {
    parts += 1
    if (depth > MAX_DEPTH || parts > MAX_PARTS) return false
    if (typeof part === "string") return part.length <= MAX_TEXT
    if (typeof part !== "object" || part === null) return true
    if (Array.isArray(part)) return part.every((each) => walk(each, depth + 1))
    return Object.entries(part).every(
      ([key, each]) => !hostile.has(key) && key.length <= 300 && walk(each, depth + 1)
    )
  }
  return walk(value, 0)
}
