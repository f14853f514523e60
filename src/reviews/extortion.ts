/** A bad review threatened for money (不给钱就差评): the platform takes complaints about that. */
import { normalise } from "./text/normalise"

const money =
  "(?:返现|返钱|返我|红包|退款|退钱|退我|赔钱|赔偿|赔我|补偿|给钱|给我钱|打钱|转账|转我|免单|好处|仅退款|\\d+ ?(?:元|块))"
const threat = "(?:差评|中评|投诉|曝光|举报|一星|追评骂|给你刷|给坏评)"
const unless = "(?:不|没|别不|要是不|如果不|若不|敢不)"

const forms = [
  new RegExp(
    `${unless}[^。!?]{0,6}${money}[^。!?]{0,8}(?:就|我就|马上|立刻|直接|等着|给你|给)[^。!?]{0,6}${threat}`
  ),
  new RegExp(`${unless}[^。!?]{0,6}${money}[, ]*${threat}`),
  new RegExp(
    `(?:要么|或者|除非|要不)[^。!?]{0,10}${money}[^。!?]{0,10}(?:要么|或者|不然|否则|要不)[^。!?]{0,6}${threat}`
  ),
  new RegExp(`${money}[^。!?]{0,10}(?:不然|否则|要不然|要不)[^。!?]{0,8}${threat}`),
  new RegExp(
    `${money}[^。!?]{0,10}(?:就|我就|马上|才)[^。!?]{0,6}(?:删|改|撤|取消|换成?)[^。!?]{0,4}(?:差评|中评|评价|好评|评论)`
  ),
  new RegExp(
    `(?:删|改|撤)(?:掉|了)?(?:差评|中评|评价|评论)[^。!?]{0,8}(?:要|得|先|必须|需要|可以)[^。!?]{0,6}${money}`
  )
]

/** Plain requests for a refund are none; a demand tied to the review is. */
export function isExtortion(text: string): boolean {
  const normal = normalise(text.slice(0, 20_000)).text.replaceAll(" ", "")
  return forms.some((form) => form.test(normal))
}
