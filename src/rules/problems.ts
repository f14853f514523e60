/** What can be wrong with a rule's value. Each answers null, or says in both languages what would be right. */

export interface Problem {
  readonly zh: string
  readonly en: string
}

export function wholeNumber(least: number, most: number) {
  return (value: unknown): Problem | null =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? null
      : { zh: `要填 ${least} 到 ${most} 之间的整数`, en: `must be a whole number from ${least} to ${most}` }
}

export function anyNumber(least: number, most: number) {
  return (value: unknown): Problem | null =>
    typeof value === "number" && Number.isFinite(value) && value >= least && value <= most
      ? null
      : { zh: `要填 ${least} 到 ${most} 之间的数`, en: `must be a number from ${least} to ${most}` }
}

export function oneOf(...choices: string[]) {
  return (value: unknown): Problem | null =>
    typeof value === "string" && choices.includes(value)
      ? null
      : { zh: `只能是 ${choices.join("、")}`, en: `must be one of ${choices.join(", ")}` }
}

export function yesOrNo(value: unknown): Problem | null {
  return typeof value === "boolean" ? null : { zh: "要选开或者关", en: "must be on or off" }
}

export function clock(value: unknown): Problem | null {
  return typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? null
    : { zh: "要写成 09:30 这样的时间", en: "must be a time such as 09:30" }
}

/** Blocks in order that do not overlap. */
export function hours(value: unknown): Problem | null {
  if (!Array.isArray(value) || value.length === 0)
    return { zh: "至少要有一段时间，例如 09:30-12:00", en: "needs one stretch at least, such as 09:30-12:00" }
  let last = ""
  for (const block of value) {
    if (!Array.isArray(block) || block.length !== 2)
      return {
        zh: "每一段要有开始和结束，例如 09:30-12:00",
        en: "needs a beginning and an end for each stretch, such as 09:30-12:00"
      }
    const [start, end] = block
    const wrong = clock(start) ?? (end === "24:00" ? null : clock(end))
    if (wrong) return wrong
    if (start >= end) return { zh: `${start} 要早于 ${end}`, en: `must have ${start} before ${end}` }
    if (start < last) return { zh: `${start} 和前一段重叠了`, en: `has ${start} inside the stretch before` }
    last = end
  }
  return null
}

/** Hours by the id of an item: digits as on the item's page, or `title:` and its title where no page shows them. */
export function hoursByItem(least: number, most: number) {
  const inside = anyNumber(least, most)
  return (value: unknown): Problem | null => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { zh: "要写成 商品编号=小时", en: "must be written as item=hours" }
    for (const [item, hours] of Object.entries(value)) {
      if (!/^(?:\d{5,24}|title:[^,、;=]{1,200})$/u.test(item))
        return {
          zh: `里的“${item}”不是商品编号：要写成 680000000001=72`,
          en: `holds “${item}”, which is no number of an item: write 680000000001=72`
        }
      const wrong = inside(hours)
      if (wrong) return { zh: `里的 ${item} ${wrong.zh}`, en: `for ${item} ${wrong.en}` }
    }
    return null
  }
}
