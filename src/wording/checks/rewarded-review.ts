import type { Hit } from "../matching/message"
import { phrases } from "../matching/phrases"
import type { Rule } from "../matching/rule"
import { detached } from "../matching/stances"
import { asksForReviewChange } from "./premature-ask"

/** Posting, stars, pictures: what the buyer would do for it. */
const posting = phrases(
  "(?:{praise})",
  "晒图|晒单|晒个|晒一|晒照|买家秀|带图|配图|追评|(?:评价|评论|好评|评)(?:完|后|了|截图|截屏|以后|之后|一下|字数|满|发|带|并|就|送|返|有|可|即|得|领)|(?:写|发|留|来|给|做|弄|整)(?:个|条|一条|一个|几句|段|下|上|我们|点|走心|用心|真实|带图的?|好的?)*(?:评价|评论|好评|评)(?!里)|打(?:五|5|满|高|个)[^,。!?]{0,3}[分星]|点亮|收藏加|分享(?:到|朋友圈)|截图(?:发|给|找)|上传(?:图|照)",
  "(?:差评|中评|那条评价|评价|评论|追评)(?:一)?(?:改|删|撤|消|没|去掉|下|清|处理)"
)
const benefit = phrases("{gift}")
/** Benefit words in another sense, or given by others. */
const unlike =
  /(?:红包雨|红包活动|券(?:22号|零点|过期|什么时候)|那张券|你的券|你的券|赠品(?:漏|忘|没|少|坏|的事)|会员价|礼盒|礼品袋|包邮区|送货|送到|送达|送你?回|送修|送检)/
const thanked = /(?:感谢|谢谢|多谢)[^,。!?]{0,6}$|(?:收到|看到)了?(?:你的|你这)[^,。!?]{0,3}$/

export const rewardedReview: Rule = {
  id: "rewarded-review",
  severity: "stop",
  message: "好处不能和评价绑在一起，平台和法律都不允许。补偿是为了我们的过错，请分开说。",
  why: "2-21; 反不正当竞争法 (2025) art. 9, 网络反不正当竞争暂行规定 art. 9(5)",
  find(message) {
    if (message.says(detached)) return []
    const acts: readonly { start: number; end: number }[] = [
      ...asksForReviewChange(message),
      ...message.where(posting, (hit: Hit) => !thanked.test(hit.before))
    ]
    const act = acts[0]
    if (act === undefined) return []
    const gifts = message.where(
      benefit,
      (hit) => !unlike.test(hit.clause) && !/(?:不|没|别|没有)[^,。!?]{0,3}$/.test(hit.before)
    )
    return gifts
      .filter((gift) => acts.some((one) => gift.start >= one.end || gift.end <= one.start))
      .slice(0, 1)
      .map((gift) => ({ start: Math.min(act.start, gift.start), end: Math.max(act.end, gift.end) }))
  },
  better: () => "这点补偿是为我们的失误，跟评价没有关系，您照实写就好",
  wrong: [
    { text: "改成五星好评给您返10元红包哦", context: { solved: true } },
    { text: "好评截图发我,送您一双袜子😊" },
    { text: "收到货晒图好评,联系客服领3元现金" }
  ],
  right: [
    { text: "送您的小礼物跟评价没关系,就是谢谢您", context: { solved: true } },
    { text: "下次购物给您包邮,算我们发错货的一点心意" },
    { text: "您问的红包雨活动我帮您查了,那张券22号零点才能用" }
  ]
}
