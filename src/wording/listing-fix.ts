/** A ready sentence for the item's page, so that the next buyer is not caught out (0-25, 0-26, 1-10). */
import { causeWordings } from "./scripts/causes"
import type { ListingSentence } from "./scripts/causes/cause-wording"
import { leadingCause } from "./select"

/** Words that name a trait of the goods, whatever the cause was. Plain facts, no promises. */
export const traits: readonly ListingSentence[] = [
  {
    mentions: ["银饰", "925银", "纯银", "银针", "银项链", "银手链"],
    text: "银饰戴久了会自然氧化变暗，用擦银布轻擦会亮一些；洗澡、游泳时请取下。",
    english: "Silver darkens with wear; a silver cloth brings back some shine. Take it off to bathe or swim."
  },
  {
    mentions: ["掉色", "褪色", "浮色", "染色"],
    text: "深色面料头几次洗会掉一点颜色，请用冷水单独手洗。",
    english: "Dark fabric loses some dye in the first washes. Wash by hand, cold and apart."
  },
  {
    mentions: ["缩水", "变小了", "洗完小"],
    text: "棉麻下水会有一点缩，请用冷水手洗，不要烘干；在意的话建议选大一码，拿不准先问我们。",
    english:
      "Cotton and linen shrink a little. Wash cold, do not tumble dry; consider a size up, and ask when unsure."
  },
  {
    mentions: ["充电", "没电", "不充电", "电池"],
    text: "第一次用请先充满电。充电线、充多久、指示灯怎么看，请照页面上的说明。",
    english:
      "Charge it fully before the first use. The page says which cable, how long and what the light means."
  }
]

const traitSentences = [...Object.values(causeWordings).flatMap(({ listing }) => listing ?? []), ...traits]

const anything = "对尺寸、颜色、用法有不清楚的地方，下单前请先问我们，我们照实说。"

/**
 * @param cause a cause, or the clerk's own word for one.
 * @param text the review.
 * @returns one sentence in Chinese to put on the item's page, for the clerk to check and adapt.
 */
export function listingFix(cause: string, text: string, itemTitle: string): string {
  const says = (words: string) => (one: ListingSentence) => one.mentions?.some((word) => words.includes(word))
  const own = causeWordings[leadingCause([cause])].listing ?? []
  const best = own.find(says(`${text}\n${itemTitle}`)) ?? traitSentences.find(says(text))
  return (best ?? own.find(({ mentions }) => mentions === undefined))?.text ?? anything
}
