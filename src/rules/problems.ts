/** What can be wrong with a rule's value. Each answers null or a clear sentence. */

export function wholeNumber(least: number, most: number) {
  return (value: unknown): string | null =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? null
      : `要填 ${least} 到 ${most} 之间的整数`
}

export function anyNumber(least: number, most: number) {
  return (value: unknown): string | null =>
    typeof value === "number" && Number.isFinite(value) && value >= least && value <= most
      ? null
      : `要填 ${least} 到 ${most} 之间的数`
}

export function oneOf(...choices: string[]) {
  return (value: unknown): string | null =>
    typeof value === "string" && choices.includes(value) ? null : `只能是 ${choices.join("、")}`
}

export function yesOrNo(value: unknown): string | null {
  return typeof value === "boolean" ? null : "只能是 true 或 false"
}

export function clock(value: unknown): string | null {
  return typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? null
    : "要写成 09:30 这样的时间"
}

/** Blocks in order that do not overlap. */
export function hours(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return '至少要有一段时间，例如 [["09:30","12:00"]]'
  let last = ""
  for (const block of value) {
    if (!Array.isArray(block) || block.length !== 2) return "每一段要有开始和结束两个时间"
    const [start, end] = block
    const wrong = clock(start) ?? (end === "24:00" ? null : clock(end))
    if (wrong) return wrong
    if (start >= end) return `${start} 要早于 ${end}`
    if (start < last) return `${start} 和前一段重叠了`
    last = end
  }
  return null
}

/** Hours by the id of an item: digits as on the item's page, or `title:` and its title where no page shows them. */
export function hoursByItem(least: number, most: number) {
  const inside = anyNumber(least, most)
  return (value: unknown): string | null => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "要写成 商品编号=小时"
    for (const [item, hours] of Object.entries(value)) {
      if (!/^(?:\d{5,24}|title:[^,、;=]{1,200})$/u.test(item))
        return `里的“${item}”不是商品编号：要写成 680000000001=72`
      const wrong = inside(hours)
      if (wrong) return `里的 ${item} ${wrong}`
    }
    return null
  }
}
