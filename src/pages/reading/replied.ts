import type { Block } from "./blocks"

const record = /^(?:评价|商家|掌柜)?回复记录$|^(?:查看)?(?:商家|掌柜)?(?:已回复|回复内容)$|^解释记录$/
const button = /^(?:评价回复|回复评价|回复|立即回复|解释|去回复)$/
const daysLeft = /^还有 ?(\d{1,3}) ?天/
const over = /^(?:已?超过|已过)(?:评价)?(?:回复|解释)(?:期限|时间|有效期)/
const known = /^(?:投诉|追评|平台审核|申诉|举报)/

/**
 * What the operation cell says of the shop's reply. `replied` is null where it says nothing at all:
 * a row may have neither button nor record, but then it still has other words of its own.
 */
export function replyOf(blocks: Pick<Block, "label">[]): {
  replied: boolean | null
  replyDaysLeft: number | null
} {
  let replied: boolean | null = null
  let replyDaysLeft: number | null = null
  for (const { label } of blocks) {
    if (record.test(label)) replied = true
    else if (button.test(label) || over.test(label) || daysLeft.test(label) || known.test(label))
      replied ??= false
    const days = daysLeft.exec(label)
    if (days) replyDaysLeft = Number(days[1])
    else if (over.test(label)) replyDaysLeft = 0
  }
  return { replied, replyDaysLeft }
}
