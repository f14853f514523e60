import type { Hit, Span } from "../matching/message"
import { phrases } from "../matching/phrases"
import type { Rule } from "../matching/rule"

/** Changing, deleting, lifting or improving the review. Also used by rules about what hangs on it. */
export const reviewChange = phrases(
  "(?:{change})(?:除|改|销|回|一?下|了|掉|个|成|回|一改|一删|你?的?|那|这|条|你|我们|店里|店铺|咱|给|的|刚才|之前|上次|前面|前几天|去)*(?:{review}|{praise})",
  "(?:{review})[^,。!?]{0,10}(?:{change})",
  "(?:{review})[^。!?]{0,4},[^,。!?]{0,8}(?:{change})(?:除|改|销|回|一?下|了|掉|吧|呗|成|个|回来|过来|好|不|吗)",
  "(?:给|打|换|补|换回|弄|来|评|升|提|追|变|重新|点)(?:个|一个|成|到|上|满|我们|上个|下|我|咱们?|店里|你|条|一条|了|回|为|出|全)*(?:{praise})",
  "(?:{praise})…(?:支持一下|鼓励一下|鼓励|安排|走一波|来一个|补上|好不好|可以吗|行吗|给一下|补一个)",
  "(?:{review}|星|分)…(?:高抬贵手|手下留情|网开一面|通融|行个方便|照顾一下|帮帮忙|帮个忙|帮忙处理|处理掉|处理下|操作一下|弄一下)",
  "(?:高抬贵手|手下留情|网开一面|行个方便)[^。!?]{0,12}(?:{review}|星|分)",
  "追加(?:个|一个|条)?(?:{praise})",
  "(?:评价|评论)(?:里|上|那)?[^,。!?]{0,8}(?:加|补|写|添)(?:上)?(?:一|几|两|个)?(?:句|点|些)(?:好|客服|服务|满意|态度|话)?|星(?:星)?[^,。!?]{0,8}(?:补|点|给|加|打|改|升)(?:满|上|亮|全|一?下|回)",
  "评价管理|(?:我的评价|评价页|评价(?:那里|里面?|列表|中心)|已买到的宝贝|待评价|订单(?:里|页|详情))[^。!?]{0,16}(?:修改|改评|删除|更改|改成|右上角|三个点|追评|追加)|(?:追加|追评|补)[^,。!?]{0,6}(?:(?:两|几|一)?[句点]好|好话|好的|几句好|满意|夸)|(?:写|说|讲|补)(?:几句|点|两句)(?:好话|好听|好的)"
)
/** 改 or 删 without its object: after “先”, “记得”, “帮我” it can only be the review. */
const bare = phrases(
  "(?:先|记得|帮我们?|帮忙|给我们?|麻烦你?|再|去|就|抓紧|早点|尽快|顺手|顺便|方便|可以|能|能不能|得|要|抽空|有空)(?:把它|给我们?|给|帮我们?|去|先|顺手|也|把那个|一下|你)*(?:改|删|撤|消)(?:了|掉|一下|一改|过来|回来|下来|成好|改|下)(?![^,。!?]{0,4}(?:地址|价|尺|码|颜色|备注|订单|电话|收货|快递|款式|聊天|缓存|数量|日期|时间|型号|方案|名字|退款|申请|售后|好友|app|软件|文件|照片|图片|视频|记录|信息|设置|密码|页面|详情|说明))"
)
const notAsked =
  /(?:不用|不必|不需要|不要|不会|没有?要求|不求|不是|不强求|不勉强|别急着|先别|不急|用不着|没想|不敢|绝不|不该|不好意思|不图|无需|不为|哪能|不指望|没让|别(?!忘))(?:你|让|要|请|叫|为了|再|来|去|麻烦|求|因此|因为这个|急着|提|说|谈)*[^,。!?]{0,6}$/
/** What the shop itself changed, or what the review says. */
const ourDoing =
  /(?:我们|厂家|店里|我|已经|设计师|仓库|正在|马上|根据|按照|按|针对|照着|看了|因为|看到)[^,。!?]{0,12}$/
const other =
  /(?:评[价论]|评)(?:里|中|上)?(?:面)?(?:的|你)?(?:说|写|提|反映|讲|反馈|指出|看|收到|内容|的问题|的事(?:不急|先不|放)|照实|如实|随|由|我们(?:看|都|会|收|已|不|也)|也?不急|怎么写|你照|说的)/
const voluntary = phrases(
  /不(?:改|删|评)(?:也|都)|(?:改不改|删不删|改与不改|要不要改)[^,。!?]{0,6}(?:都|随|你|没关系|自己|由|看)|照实|如实|真实(?:感受|体验|想法)/
)

function asksForChange(hit: Hit): boolean {
  if (
    notAsked.test(hit.before) ||
    /(?:不用|不必|不要|不需要|别(?!忘)|不会|不能)(?:改|删|撤)/.test(hit.clause)
  )
    return false
  if (
    other.test(hit.clause) &&
    !/(?:把|能不能|可不可以|可以|麻烦|帮|请|先|好吗|行吗)[^,。!?]{0,8}(?:改|删|撤)/.test(hit.clause)
  )
    return false
  const asking = /(?:你|能不能|可不可以|麻烦|帮|请|好吗|行吗|吧|先|记得|把|就|给个|求)/
  return (
    !(ourDoing.test(hit.before) && !asking.test(hit.clause)) &&
    !/(?:感谢|谢谢|多谢|谢)[^,。!?]{0,6}$/.test(hit.before)
  )
}

/** Places where the buyer is asked, or taught, to change the review. */
export function asksForReviewChange(message: Parameters<Rule["find"]>[0]): Span[] {
  if (message.says(voluntary)) return []
  return [
    ...message.where(reviewChange, asksForChange),
    ...message.where(bare, (hit) => !notAsked.test(hit.before))
  ]
}

export const prematureAsk: Rule = {
  id: "premature-ask",
  severity: "stop",
  message: "问题还没解决好，先别提评价。先把事办妥，买家确认满意以后，再请一次就好。",
  why: "0-08, 0-16; on Tmall a review cannot be changed, so the ask never fits there (field 2a)",
  find(message, context) {
    if (context.solved !== false && context.platform !== "tmall") return []
    return asksForReviewChange(message)
  },
  better: () => "评价的事不急，您先看看这样处理您满不满意",
  wrong: [
    { text: "那您可以帮我们把中评删了吗?", context: { channel: "phone", solved: false } },
    { text: "亲,问题我们会处理的,您先把差评改成好评好不好", context: { solved: false } },
    { text: "您方便的话把评价改一下好吗", context: { solved: true, platform: "tmall" } }
  ],
  right: [
    { text: "不用改评价,您先试试新的好不好用", context: { solved: false } },
    { text: "那条评价您愿意的话可以改,不愿意我们也一样谢谢您", context: { solved: true } },
    { text: "评价您照实写就行,该处理的我们照样处理", context: { solved: false } }
  ]
}
